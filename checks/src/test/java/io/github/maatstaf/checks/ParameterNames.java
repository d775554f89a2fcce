package io.github.maatstaf.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The names of the parameters of public methods, read from the sources, as the class files do not keep them. */
final class ParameterNames {
    private ParameterNames() {}

    static List<String> in(Iterable<? extends JavaFileObject> sources) {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        List<String> names = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScanner(names), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final List<String> names;

        MethodScanner(List<String> names) {
            this.names = names;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                for (VariableTree parameter : method.getParameters()) {
                    names.add(parameter.getName().toString());
                }
            }
            return super.visitMethod(method, unused);
        }
    }
}
