/**
 * Dispatches between places and actors. {@link puebla.kernel.mail.Dispatches} sends them; their state is in package
 * {@code state}.
 */
@NullMarked
package puebla.kernel.mail;

import org.jspecify.annotations.NullMarked;
