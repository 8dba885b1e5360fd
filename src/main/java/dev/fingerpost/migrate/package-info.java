/**
 * Projects of other generators, brought over; {@link dev.fingerpost.migrate.Origin} names them. Their paths are of types of their own, {@link dev.fingerpost.path.OtherPath},
 * until they are ours.
 */
@NullMarked
package dev.fingerpost.migrate;

import org.jspecify.annotations.NullMarked;
