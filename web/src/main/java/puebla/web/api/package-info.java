/**
 * Routes of the API and their documents. Start at {@link puebla.web.api.Api}, which lists every route. The package
 * depends on the packages {@code http} and {@code job}, on {@link puebla.web.scenario.ScenarioRepository}, and on the
 * modules below {@code web}.
 */
@NullMarked
package puebla.web.api;

import org.jspecify.annotations.NullMarked;
