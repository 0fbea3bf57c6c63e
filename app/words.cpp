// A static library needs a source; its translations are the point.
