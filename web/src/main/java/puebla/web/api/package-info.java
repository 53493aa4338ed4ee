/** Routes of the API and their documents. Start at {@link puebla.web.api.Api}, which lists every route. */
@NullMarked
package puebla.web.api;

import org.jspecify.annotations.NullMarked;
