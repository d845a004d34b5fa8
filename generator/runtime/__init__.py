"""What every generated client is built on. It knows HTTP and the shape of descriptors, but no API.

Nothing is imported here: each module is asked for by its own name, so that a program loads only what it uses.
"""
