package dev.fingerpost.file;

import dev.fingerpost.path.ProjectPath;

/** A file of the project that is carried over as it is: an image, a font, something from {@code static/}. */
public record BinaryFile(ProjectPath path, Bytes bytes) {}
