package puebla.app;

import java.util.List;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.source.ScenarioSource;

/** An invalid scenario or override. It has every problem, each with its place and a fix. */
public final class InvalidScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String scenario;
    private final transient ScenarioSource source;
    private final transient List<Diagnostic> diagnostics;

    InvalidScenarioException(String scenario, ScenarioSource source, List<Diagnostic> diagnostics) {
        super(diagnostics.size() + " problems in " + scenario);
        this.scenario = scenario;
        this.source = source;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the name of the scenario as it was requested. */
    public String scenario() {
        return scenario;
    }

    public ScenarioSource source() {
        return source;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
