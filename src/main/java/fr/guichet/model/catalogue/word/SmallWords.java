package fr.guichet.model.catalogue.word;

import java.util.Set;

/** Words that say little about what a visitor wants. */
public final class SmallWords {

  private static final Set<String> IGNORED =
      words(
          "a ai as au aux avec avez avoir besoin bonjour c ce ces cet cette chez com"
              + " comment d dans de demande demander demandes des du elle en est et etre faire"
              + " faut fr http https il j je l la le les leur m ma madame me merci mes mon"
              + " monsieur n ne nos notre nous obtenir on ou par pas peut peux pour prendre qu"
              + " que quel quelle qui recevoir refaire s sa sais savoir se ses si son souhaite"
              + " suis sur svp t the toucher tu un une utiliser veut veux voir vos votre"
              + " voudrais vous www y");

  private static final Set<String> OPTIONAL =
      words(
          "aide aider appeler appli application calcul calculer completer condition"
              + " conditions consulter contact contacter creation creer document documents"
              + " dossier envoi envoyer fin formulaire gouv impression imprimer info"
              + " information informations infos internet joindre ligne lire montant nouveau"
              + " nouvel nouvelle papier papiers pb plus premier premiere probleme problemes"
              + " question questions recuperer remplir renouveler renouvellement renseignement"
              + " renseignements service simulation simuler site souci soucis suivi suivre"
              + " telecharger transmettre trouver urgent");

  private SmallWords() {}

  /** Never looked for, unless nothing else was typed. */
  public static boolean isIgnored(String word) {
    return IGNORED.contains(word);
  }

  /** Counts where it is found, and hinders nothing where it is not. */
  static boolean isOptional(String word) {
    return OPTIONAL.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
