/**
 * The local web application: the same laboratory as the commands, in a browser. Start at {@link puebla.web.WebServer}; {@code http} says
 * who may ask, {@code api} what can be asked, {@code work} how long questions share the machine. The page itself is in
 * {@code web/page}.
 */
@NullMarked
package puebla.web;

import org.jspecify.annotations.NullMarked;
