package puebla.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Validates combinations of options: some options require another option, and some exclude one. */
final class OptionGroups {
    private OptionGroups() {}

    /**
     * Checks that {@code other} is given when one of {@code options} is.
     *
     * @throws UsageException
     *             when one of the options is given without the option that it requires
     */
    static void need(CommandSpec spec, String other, List<String> options) {
        if (!given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new UsageException(option + " requires " + other,
                        "add " + typed(spec, other) + ", or remove " + option + ".");
            });
        }
    }

    /**
     * Checks that none of {@code options} is given when {@code other} is.
     *
     * @throws UsageException
     *             when one of the options is given together with the option that excludes it
     */
    static void exclude(CommandSpec spec, String other, List<String> options) {
        if (given(spec, other)) {
            options.stream().filter(option -> given(spec, option)).findFirst().ifPresent(option -> {
                throw new UsageException(option + " cannot be combined with " + other, "remove one of them.");
            });
        }
    }

    /** Returns an option as a person types it, with its value. */
    private static String typed(CommandSpec spec, String name) {
        var option = spec.findOption(name);
        return option == null || option.arity().max() == 0 ? name : name + " " + option.paramLabel();
    }

    private static boolean given(CommandSpec spec, String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }
}
