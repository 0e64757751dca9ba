package dev.baton.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** All of Baton and its tests. They are read once, which takes long. */
final class House {

    static final JavaClasses ALL = new ClassFileImporter().importPackages("dev.baton");

    static final DescribedPredicate<JavaClass> ARE_SHIPPED =
            DescribedPredicate.describe("are shipped", type -> !location(type).contains("/test-classes/"));

    static final DescribedPredicate<JavaClass> ARE_PLANTED =
            DescribedPredicate.describe("are planted", type -> location(type).contains("Planted"));

    private static String location(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString();
    }

    private House() {}
}
