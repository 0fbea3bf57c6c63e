// A static library needs a source; its resources are the point.
