/** Requests and responses: dispatch, access control and size limits. Start at {@link puebla.web.http.Door}. */
@NullMarked
package puebla.web.http;

import org.jspecify.annotations.NullMarked;
