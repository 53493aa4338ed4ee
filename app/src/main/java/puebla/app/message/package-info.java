/** Texts of charts and tables in six languages, from {@code .properties} files. Start at {@link puebla.app.message.Messages}. */
@NullMarked
package puebla.app.message;

import org.jspecify.annotations.NullMarked;
