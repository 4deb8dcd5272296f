/** A program that embeds the library as a module. */
module org.pilotreadiness.examples.modular {
    requires org.pilotreadiness.rules;
}
