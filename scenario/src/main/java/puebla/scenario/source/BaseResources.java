package puebla.scenario.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import puebla.scenario.diagnostic.Diagnostics;

/**
 * The files of defaults on the class path, {@code puebla/base/…}. They ship with this library, and the library of
 * another submodel may have its own. Each is read and parsed once.
 */
public final class BaseResources {
    private static final String ROOT = "puebla/";
    private static final Map<String, Optional<byte[]>> CONTENTS = new ConcurrentHashMap<>();
    private static final Map<String, Node> TREES = new ConcurrentHashMap<>();

    private BaseResources() {}

    /**
     * Returns the content of a file. Nobody may change it.
     *
     * @param name
     *            name in a scenario, for example {@code base/guerrilla/parameters.yaml}
     */
    public static Optional<byte[]> content(String name) {
        return CONTENTS.computeIfAbsent(name, BaseResources::read);
    }

    /**
     * Returns the tree of a file if it has the content that {@link #content} returns, and no problem. All callers get
     * the same tree, which nobody may change.
     */
    static Optional<Node> tree(String name, byte[] content) {
        if (!isShipped(name, content)) {
            return Optional.empty();
        }
        Node known = TREES.get(name);
        if (known == null) {
            var diagnostics = new Diagnostics();
            known = ScenarioBytes.parse(name, content, diagnostics).filter(parsed -> diagnostics.none()).orElse(null);
            if (known != null) {
                TREES.put(name, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** Compares by identity, because an equal content with the same tree would have to be compared first. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isShipped(String name, byte[] content) {
        return CONTENTS.getOrDefault(name, Optional.empty()).orElse(null) == content;
    }

    private static Optional<byte[]> read(String name) {
        try (var in = BaseResources.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException damaged) {
            throw new UncheckedIOException("cannot read the resource " + ROOT + name, damaged);
        }
    }
}
