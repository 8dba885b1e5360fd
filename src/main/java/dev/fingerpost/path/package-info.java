/**
 * Where things stand, each kind of place with a type of its own: {@link dev.fingerpost.path.ProjectPath} in a project, {@link
 * dev.fingerpost.path.PagePath} below its {@code content/}, {@link dev.fingerpost.path.SitePath} in the built site, {@link
 * dev.fingerpost.path.ThemePath} in a theme, {@link dev.fingerpost.path.OtherPath} in a project of another tool. {@link
 * dev.fingerpost.path.Spelling} is what two of a kind share that some file system takes for one. How one becomes another, what is relative to
 * what and which page is home is said here; where a page of another tool comes to stand is worked out in {@code migrate}.
 */
@NullMarked
package dev.fingerpost.path;

import org.jspecify.annotations.NullMarked;
