/**
 * The development server: builds a project again after each change, serves the site from memory and tells open pages what happened.
 * {@link dev.fingerpost.serve.DevServer} is the way in. Files are watched and read on one thread, requests are answered on another;
 * what both know is one immutable {@code Served}.
 */
@NullMarked
package dev.fingerpost.serve;

import org.jspecify.annotations.NullMarked;
