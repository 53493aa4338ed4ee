/**
 * The command {@code puebla} and its subcommands: words in, text or JSON out, no model of their own.
 *
 * <p>Start at {@code Main}; each subcommand is a class of its own.
 */
@NullMarked
package puebla.cli;

import org.jspecify.annotations.NullMarked;
