"""Second opinions on the document, from linters that others keep."""
