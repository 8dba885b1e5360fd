/**
 * Files as the machine has them: reading one whole, which names work everywhere, every operation that writing needs. What an
 * author can mend is a diagnostic; what only the owner of the machine can mend is a {@link
 * dev.fingerpost.diag.MachineException}.
 */
@NullMarked
package dev.fingerpost.disk;

import org.jspecify.annotations.NullMarked;
