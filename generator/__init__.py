"""From one OpenAPI document to a typed Python client: load, check, build, view, render; then write."""
