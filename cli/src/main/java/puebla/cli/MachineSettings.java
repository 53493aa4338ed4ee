package puebla.cli;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The locale and the time zone of the machine. No result depends on them: the project's own code always names a locale
 * and a zone, and this class sets the defaults that libraries use.
 */
final class MachineSettings {
    private MachineSettings() {}

    /** Sets the neutral locale and UTC as the defaults of this process. */
    static void ignore() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
