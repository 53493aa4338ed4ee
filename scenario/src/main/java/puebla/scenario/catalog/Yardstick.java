package puebla.scenario.catalog;

import java.util.Optional;

/**
 * The terms on which a historical record is compared with the model.
 *
 * @param baseline
 *            forecast to beat; a record without one is not scored
 * @param error
 *            uncertainty of the record
 */
public record Yardstick(Role role, Optional<Baseline> baseline, Optional<RecordError> error) {
    /** Terms of a record that is shown but not scored. */
    public static final Yardstick NONE = new Yardstick(Role.NONE, Optional.empty(), Optional.empty());

    /** Purpose of a record. */
    public enum Role {
        /** Parameters may be set with it. */
        CALIBRATE,
        /** No target, test or tuning reads its value. */
        HOLD_OUT,
        /** It is scored, but parameters are not set with it. */
        NONE;

        private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        public String id() {
            return id;
        }
    }
}
