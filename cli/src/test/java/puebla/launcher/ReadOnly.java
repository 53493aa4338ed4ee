package puebla.launcher;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Places that cannot be written. */
final class ReadOnly {
    private static final String MOUNT =
            "mount --bind \"$PLACE\" \"$PLACE\" && mount -o remount,bind,ro \"$PLACE\" && cd . && ";

    private ReadOnly() {}

    /** Runs a script while the checkout cannot be written. */
    static Shell of(Checkout checkout, String script) throws IOException, InterruptedException {
        return of(checkout, checkout.folder(), script);
    }

    /**
     * Runs a script while a folder cannot be written. Permissions do not bind the superuser, so this mounts the folder
     * read-only in a namespace of the script; where that is not permitted to others, it takes away the right to write.
     */
    static Shell of(Checkout checkout, Path folder, String script) throws IOException, InterruptedException {
        var place = Map.of("PLACE", folder.toString());
        var home = checkout.machine().resolve("home");
        if (checkout.script(home, place, "unshare -rm bash -c '" + MOUNT + "true'").status() == 0) {
            return checkout.script(home, place, "unshare -rm bash -c '" + MOUNT + "cd \"$PWD\" && " + script + "'");
        }
        boolean bound = checkout.script(home, place, "chmod -R a-w \"$PLACE\" && test ! -w \"$PLACE\"").status() == 0;
        try {
            assumeTrue(bound, "the superuser may write everywhere, and unshare -rm is not permitted here");
            return checkout.script(home, place, script);
        } finally {
            checkout.script(home, place, "chmod -R u+w \"$PLACE\"");
        }
    }
}
