/**
 * The local web application: the functions of the command line in a browser. Start at {@link puebla.web.WebServer}.
 * Package {@code http} handles requests and access control, {@code api} defines the routes, and {@code job} runs the
 * jobs that share the processor. The page itself is in {@code web/page}.
 *
 * <p>The module may depend on the modules below {@code web}, on Jackson, and on the
 * HTTP server of the JDK.
 */
@NullMarked
package puebla.web;

import org.jspecify.annotations.NullMarked;
