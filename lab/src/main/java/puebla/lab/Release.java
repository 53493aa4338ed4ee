package puebla.lab;

/** Version of Puebla. Every result states it: the same request to the same version gives bit-identical results. */
public final class Release {
    public static final String VERSION = "0.1.0";

    private Release() {}
}
