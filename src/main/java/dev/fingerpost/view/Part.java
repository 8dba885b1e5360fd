package dev.fingerpost.view;

/** A part of a view, never missing: templates see its components as if they stood in the view itself. */
public interface Part {}
