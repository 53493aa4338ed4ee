/** One call and its reply: what may be asked, by whom, how large. Start at {@link puebla.web.http.Door}. */
@NullMarked
package puebla.web.http;

import org.jspecify.annotations.NullMarked;
