# Generated from the document. Do not edit: change the spec, then `make generate`.
"""The resources of the client, a module each. They are imported on first use."""
