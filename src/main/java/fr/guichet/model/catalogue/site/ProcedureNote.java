package fr.guichet.model.catalogue.site;

import java.util.List;

/**
 * What a site says of a procedure in place of the catalogue.
 *
 * @param procedure code
 * @param documents what to bring
 * @param url of the téléservice, empty if none
 */
public record ProcedureNote(String procedure, List<String> documents, String url) {

  public ProcedureNote {
    documents = List.copyOf(documents);
  }
}
