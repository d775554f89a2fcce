package io.github.maatstaf.kpi.process;

import java.util.Objects;

/**
 * An opaque reference to a client: a pseudonym that the caller made and only the caller can lead back to a person.
 *
 * <p>It is not a citizen number and not a name. Its key stands in no text that this library makes: {@link #toString()}
 * does not show it.
 *
 * @since 0.1
 */
public final class ClientRef {
    private final String key;

    private ClientRef(String key) {
        this.key = key;
    }

    /**
     * Obtains a reference.
     *
     * @param key the caller's pseudonym; not blank
     * @return the reference
     * @throws IllegalArgumentException if the key is blank
     */
    public static ClientRef of(String key) {
        Objects.requireNonNull(key, "key");
        if (key.isBlank()) {
            throw new IllegalArgumentException(
                    "A client's key must not be blank; leave the client out if it is unknown");
        }
        return new ClientRef(key);
    }

    /**
     * The caller's pseudonym, for code that writes a registration back. Do not show it to people.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientRef ref && key.equals(ref.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Always {@code a client}: the key is never shown. */
    @Override
    public String toString() {
        return "a client";
    }
}
