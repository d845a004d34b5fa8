"""The client's behaviour. Everything else in the package is generated data and one-line methods that call this."""
