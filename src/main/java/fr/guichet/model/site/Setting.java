package fr.guichet.model.site;

/** Something that the site has chosen, the same on all its workstations. */
public record Setting(String name, String value) {

  public Setting {
    if (name.isBlank() || value == null) {
      throw new IllegalArgumentException("A setting needs a name and a value");
    }
  }
}
