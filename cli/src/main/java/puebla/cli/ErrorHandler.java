package puebla.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import puebla.app.IneffectiveChangeException;
import puebla.app.InvalidScenarioException;
import puebla.experiment.RunFailedException;
import puebla.kernel.state.InvariantViolation;
import puebla.narrative.MissingTextException;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.store.InvalidQueryException;
import puebla.store.StoreConflictException;
import puebla.store.StoreIoException;

/**
 * Prints errors, each as a problem and a fix, and returns the exit status. It prints a stack trace only when
 * {@code PUEBLA_DEBUG=1} is set.
 */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final boolean debug;

    ErrorHandler(Map<String, String> environment) {
        debug = environment.getOrDefault("PUEBLA_DEBUG", "0").equals("1");
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        var unknown = OptionAdvice.unknown(command, arguments);
        if (unknown.isPresent()) {
            return tell(command, unmatched(command, unknown.get()));
        }
        if (fault.getCause() instanceof UsageException error) {
            return tell(command, error);
        }
        return tell(command, switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(command, unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> inGroup(missing).map(group -> dependent(command, group))
                    .orElseGet(() -> missing(command, missing));
            case OverwrittenOptionException twice -> duplicate((OptionSpec) twice.getOverwritten());
            case MaxValuesExceededException many -> twiceInGroup(command).map(ErrorHandler::duplicate)
                    .orElseGet(() -> new UsageException(lowered(many), "see " + help(command) + "."));
            default -> fault.getArgSpec() instanceof OptionSpec option && isFlag(option)
                    ? UsageException.invalid(option.longestName(), fault.getValue(), "no value",
                            "write " + option.longestName() + " alone, or omit it.")
                    : new UsageException(lowered(fault), "see " + help(command) + ".");
        });
    }

    private static UsageException unmatched(CommandLine command, String word) {
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return UsageException.unknown("option", option,
                    OptionAdvice.fix(command, option, "see " + help(command) + "."));
        }
        var commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return new UsageException("unexpected argument: '" + UntrustedText.value(word) + "'",
                    "remove it, or see " + help(command) + ".");
        }
        if (command.getCommandSpec().optionsMap().containsKey("--" + word)) {
            return UsageException.unknown("command", word, "Maybe you meant --" + word + ".");
        }
        return UsageException.unknown("command", word,
                UsageException.nearest(word, commands, "see " + help(command) + "."));
    }

    /**
     * Returns the error for a missing argument. Its fix is the first example of the command's help that has the
     * argument.
     */
    private static UsageException missing(CommandLine command, MissingParameterException missing) {
        String names = missing.getMissing().stream().map(ErrorHandler::name).collect(Collectors.joining(", "));
        String first = missing.getMissing().isEmpty() ? "" : name(missing.getMissing().getFirst()).split(" ", 2)[0];
        var examples = Arrays.stream(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith("  puebla ")).map(String::strip).toList();
        String example = Stream.concat(examples.stream().filter(line -> line.contains(first)), examples.stream())
                .findFirst().map(line -> "for example: " + line).orElse("see " + help(command) + ".");
        if (names.isEmpty()) {
            return new UsageException(lowered(missing), example);
        }
        boolean value = missing.getMissing().getFirst() instanceof OptionSpec option
                && (!option.required() || option.group() != null);
        return new UsageException(value ? "missing value: " + names : "missing " + names, example);
    }

    /** Returns the group whose required option is missing, if that is the fault. A missing value has no group. */
    private static Optional<ArgGroupSpec> inGroup(MissingParameterException missing) {
        return missing.getMissing().size() < 2 ? Optional.empty()
                : Optional.ofNullable(missing.getMissing().getFirst().group());
    }

    /** Returns the error for an option without the option that it requires. */
    private static UsageException dependent(CommandLine command, ArgGroupSpec group) {
        var given = command.getParseResult().matchedArgs();
        var required = group.args().stream().filter(ArgSpec::required).findFirst().orElseThrow();
        var dependent = group.args().stream().filter(given::contains).findFirst().orElseThrow();
        return new UsageException(longName(dependent) + " requires " + longName(required),
                "add " + name(required) + ", or remove " + longName(dependent) + ".");
    }

    /** Returns the option of a group that is given twice. Picocli reports the group, and no option. */
    private static Optional<OptionSpec> twiceInGroup(CommandLine command) {
        var once = new HashSet<OptionSpec>();
        return command.getParseResult().matchedOptions().stream()
                .filter(option -> option.group() != null && !once.add(option)).findFirst();
    }

    private static UsageException duplicate(OptionSpec option) {
        return new UsageException("duplicate option: '" + option.longestName() + "'", "give it once.");
    }

    private static boolean isFlag(OptionSpec option) {
        return option.type() == boolean.class;
    }

    private static String name(ArgSpec argument) {
        return !(argument instanceof OptionSpec option) ? argument.paramLabel()
                : isFlag(option) ? option.longestName() : option.longestName() + " " + option.paramLabel();
    }

    private static String longName(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String lowered(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return switch (fault) {
            case UsageException error -> tell(command, error);
            case StoreConflictException refused -> tell(command, new UsageException(
                    (command.getCommandName().equals("run") ? "--out: " : "") + refused.getMessage(), refused.fix()));
            case InvalidQueryException refused ->
                    tell(command, new UsageException(String.valueOf(refused.getMessage()), refused.fix()));
            case MissingTextException lacking -> tell(command, new UsageException(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + ScenarioLookup.STANDARD
                            + "/texts shows every text that a narrative needs."));
            case IneffectiveChangeException without -> tell(command, new UsageException("--change " + without.changes()
                    + " has no effect: the baseline already has this value",
                    "write another value; puebla list levers and puebla list parameters show the default values."));
            case InvalidScenarioException invalid -> {
                ScenarioProblems.print(command.getErr(), command.getCommandSpec().qualifiedName(), invalid);
                command.getErr().flush();
                yield Status.WRONG;
            }
            case StoreIoException broken -> {
                command.getErr().println(command.getCommandSpec().qualifiedName() + ": failed: " + broken.getMessage()
                        + "\n  fix: " + broken.fix());
                command.getErr().flush();
                yield Status.FAILED;
            }
            case OutputException lost -> {
                command.getErr().println(command.getCommandSpec().qualifiedName() + ": failed: " + lost.getMessage()
                        + "\n  fix: free disk space, or name another file.");
                command.getErr().flush();
                yield Status.FAILED;
            }
            default -> failed(command.getErr(), command.getCommandSpec().qualifiedName(), fault);
        };
    }

    private static int tell(CommandLine command, UsageException error) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + error.advice());
        command.getErr().flush();
        return Status.WRONG;
    }

    /** Prints a failure that the user did not cause, and returns the exit status. */
    int failed(PrintWriter err, String command, Throwable fault) {
        err.println(command + ": failed: " + what(fault));
        if (debug) {
            fault.printStackTrace(err);
        } else {
            err.println(fault instanceof OutOfMemoryError
                    ? "  fix: increase the heap, for example PUEBLA_JAVA_OPTS=-Xmx4g, or reduce --runs."
                    : "  fix: set PUEBLA_DEBUG=1, run the command again and report the stack trace.");
        }
        err.flush();
        return Status.FAILED;
    }

    private static String what(Throwable fault) {
        if (fault instanceof RunFailedException failed && failed.getCause() != null) {
            return "run of seed " + failed.seed() + ": " + what(failed.getCause());
        }
        if (fault instanceof OutOfMemoryError) {
            return "out of memory";
        }
        String message = fault.getMessage() == null ? "" : fault.getMessage().lines().findFirst().orElse("");
        if (fault instanceof InvariantViolation) {
            return "internal error: a model invariant was violated: " + message;
        }
        return fault instanceof UncheckedIOException ? message
                : fault.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }
}
