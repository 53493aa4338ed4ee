package puebla.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Combinations of options that a command rejects and no group of picocli expresses: an option belongs to one group or
 * mixin only, and these options belong to different ones, such as {@code --json} and {@code --from}. Options that
 * require another one are groups of picocli, see {@link StoreOptions}.
 */
final class OptionGroups {
    private OptionGroups() {}

    /**
     * Checks that none of {@code options} is given when {@code other} is.
     *
     * @throws UsageException
     *             when one of the options is given together with the option that excludes it
     */
    static void exclude(CommandSpec spec, String other, List<String> options) {
        var given = spec.commandLine().getParseResult();
        if (given.hasMatchedOption(other)) {
            options.stream().filter(given::hasMatchedOption).findFirst().ifPresent(option -> {
                throw new UsageException(option + " cannot be combined with " + other, "remove one of them.");
            });
        }
    }
}
