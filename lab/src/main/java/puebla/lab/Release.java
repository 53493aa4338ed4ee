package puebla.lab;

/** Which Puebla this is. Results carry it: the same question to the same release gives the same bits. */
public final class Release {
    public static final String VERSION = "0.1.0";

    private Release() {}
}
