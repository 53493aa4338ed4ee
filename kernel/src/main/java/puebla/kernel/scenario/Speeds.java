package puebla.kernel.scenario;

import java.util.List;

/**
 * Speeds on the routes.
 *
 * @param march
 *            march of an infantry column with its train on a carriage road, by {@link Route.Terrain} [km/day]
 * @param mule
 *            speed on a mule road, relative to a carriage road [ratio]
 * @param track
 *            speed on a track, relative to a carriage road [ratio]
 * @param ship
 *            speed of ships along the coast [km/day]
 */
public record Speeds(List<Double> march, double mule, double track, double ship) {
    public Speeds {
        march = List.copyOf(march);
    }
}
