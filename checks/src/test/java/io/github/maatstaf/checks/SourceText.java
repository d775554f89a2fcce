package io.github.maatstaf.checks;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file for the compiler that stands in a test. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    private SourceText(String text) {
        super(URI.create("string:///sample/Outer.java"), Kind.SOURCE);
        this.text = text;
    }

    static SourceText of(String text) {
        return new SourceText(text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
