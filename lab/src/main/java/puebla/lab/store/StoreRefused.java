package puebla.lab.store;

/** A store cannot be made where it was asked for. Says what is wrong and how to mend it. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    StoreRefused(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** What to do instead. */
    public String fix() {
        return fix;
    }
}
