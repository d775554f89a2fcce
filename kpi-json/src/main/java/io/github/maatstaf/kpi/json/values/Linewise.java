package io.github.maatstaf.kpi.json.values;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for people who compare versions: each field of the document on a line of its own, each element of its
 * lists too, and everything deeper on one line. The same value gives the same bytes everywhere.
 */
final class Linewise implements PrettyPrinter {
    /** Asks the generator for this layout. */
    static final ObjectWriteContext CONTEXT = new Context(new Linewise());

    private static final int DOCUMENT = 1;
    private static final int LIST_OF_DOCUMENT = 2;

    private Linewise() {}

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out, DOCUMENT, 0);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(out.streamWriteContext().getNestingDepth() == 1 ? ": " : ":");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        line(out, DOCUMENT, 0);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (entries > 0) {
            line(out, DOCUMENT, 1);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        line(out, LIST_OF_DOCUMENT, 0);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        line(out, LIST_OF_DOCUMENT, 0);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        if (values > 0) {
            line(out, LIST_OF_DOCUMENT, 1);
        }
        out.writeRaw(']');
    }

    private static void line(JsonGenerator out, int deepest, int outdent) {
        int depth = out.streamWriteContext().getNestingDepth();
        if (depth <= deepest) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth - outdent));
        }
    }

    private static final class Context extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Context(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
