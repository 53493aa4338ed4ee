/**
 * Requests and responses: dispatch, access control and size limits. Start at {@link puebla.web.http.Dispatcher}. The
 * package contains nothing about the war. It depends on the HTTP server of the JDK, on Jackson, on the JSON writer of
 * module {@code lab}, and on the diagnostics of module {@code scenario}.
 */
@NullMarked
package puebla.web.http;

import org.jspecify.annotations.NullMarked;
