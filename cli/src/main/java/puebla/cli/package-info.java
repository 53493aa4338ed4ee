/**
 * The command {@code puebla} and its subcommands. They parse arguments, call the other modules and print text or JSON.
 *
 * <p>Start at {@code Main}. Each subcommand is one class.
 *
 * <p>The module may depend on all modules except {@code bench}, and on the libraries picocli, progressbar and Jackson.
 * No module may depend on it.
 */
@NullMarked
package puebla.cli;

import org.jspecify.annotations.NullMarked;
