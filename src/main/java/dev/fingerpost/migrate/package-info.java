/**
 * Projects of other generators, brought over: MkDocs, Docusaurus, VitePress, Starlight, Hugo, Jekyll, mdBook and plain repositories.
 */
@NullMarked
package dev.fingerpost.migrate;

import org.jspecify.annotations.NullMarked;
