/**
 * The command {@code puebla} and its subcommands. They parse arguments, call the other modules and print text or JSON.
 *
 * <p>Start at {@code Main}. Each subcommand is one class.
 */
@NullMarked
package puebla.cli;

import org.jspecify.annotations.NullMarked;
