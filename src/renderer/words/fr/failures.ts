import type { WindowTranslation } from '../translation'

const audience =
  '{audience, select, principal {le chef de délégation} delegation {la délégation} counterpart {la partie adverse} press {la presse} other {les lecteurs de ce dossier}}'

export const failures: WindowTranslation['failures'] = {
  'edit.unknown': {
    title: 'Cet élément n’est plus dans le kit.',
    next: 'Rien n’a été modifié. L’écran montre le kit tel qu’il est.',
  },
  'edit.known': {
    title: 'Cet élément est déjà dans le kit.',
    next: 'Rien n’a été modifié. Ouvrir celui qui s’y trouve.',
  },
  'edit.notInSource': {
    title: 'Ces mots ne figurent pas à cet endroit de la source.',
    next: 'La citation n’a pas été prise. Sélectionner de nouveau les mots dans la source.',
  },
  'edit.outsideUtterance': {
    title: 'Ces mots ne forment pas tous un seul propos dans la source.',
    next: 'Rien n’a été modifié. Sélectionner des mots entre deux guillemets, ou les garder comme rapportés.',
  },
  'edit.notNamed': {
    title: 'La source n’y nomme pas cet orateur.',
    next: 'Rien n’a été modifié. Montrer les mots qui le nomment, ou l’indiquer à la main avec un motif.',
  },
  'edit.namesAnother': {
    title: 'La source y nomme quelqu’un d’autre.',
    next: 'Rien n’a été modifié. Indiquer l’orateur contre la source, avec un motif, si vous en savez plus.',
  },
  'edit.hasMarks': {
    title: 'Cette source dit par ses guillemets ce qui a été prononcé.',
    next: 'Rien n’a été modifié. Seules des notes sans guillemets peuvent être marquées à la main.',
  },
  'edit.readingUnsound': {
    title: 'Ce qui a été lu ne convient pas au texte de la source.',
    next: 'Rien n’a été modifié. Intégrer de nouveau la source.',
  },
  'edit.embargoEndless': {
    title: 'Un embargo doit avoir une fin.',
    next: 'Rien n’a été modifié. Dire quel jour et à quelle heure il prend fin.',
  },
  'edit.descriptorMissing': {
    title: 'Sans attribution nominative, il faut une désignation.',
    next: 'Rien n’a été modifié. Dire comment l’orateur peut être désigné, comme convenu.',
  },
  'edit.overrideRefused': {
    title: 'Ces mots ne peuvent être ouverts au chef de délégation.',
    next: 'Rien n’a été modifié. Il faut un motif, et des mots confidentiels ou sous la règle de Chatham House.',
  },
  'edit.unreadable': {
    title: 'Cette modification n’a pu être relue sur le disque.',
    next: 'Rien n’a été modifié. C’est un défaut du programme : le dire autrement.',
  },
  'edit.lastPack': {
    title: 'Un kit garde toujours un dossier.',
    next: 'Ajouter d’abord un autre dossier, puis supprimer celui-ci.',
  },
  'edit.barred': {
    title: `Cette citation ne peut aller à ces lecteurs (${audience}) : {because}.`,
    next: 'Elle reste hors de ce dossier. Si d’autres conditions ont été convenues, le dire d’abord sous Conditions.',
  },
  'call.malformed': {
    title: 'Le programme n’a pas compris une demande ({call}).',
    next: 'Rien n’a été modifié. Le signaler avec le numéro de version sous À propos.',
  },
  'call.unexpected': {
    title: 'Quelque chose a échoué dans le programme ({call}).',
    next: 'Ce qui est enregistré le reste. Essayer de nouveau ; si cela se répète, relancer le programme.',
  },
  'kit.missing': {
    title: '« {title} » n’est pas dans le répertoire de la bibliothèque.',
    unnamed: 'Ce kit n’est pas dans le répertoire de la bibliothèque.',
    next: 'Il a peut-être été déplacé à la main. Remettre son répertoire, ou supprimer la fiche.',
  },
  'kit.notOpen': {
    title: 'Aucun kit n’est ouvert.',
    next: 'Ouvrir un kit de la bibliothèque, puis essayer de nouveau.',
  },
  'kit.inUse': {
    title: '« {title} » est ouvert dans une autre fenêtre de Briefing Kit.',
    unnamed: 'Ce kit est ouvert dans une autre fenêtre de Briefing Kit.',
    next: 'Le fermer d’abord là-bas ; deux rédacteurs déferaient le travail l’un de l’autre.',
  },
  'kit.tooNew': {
    title: '« {title} » a été écrit par une version plus récente de Briefing Kit.',
    unnamed: 'Ce kit a été écrit par une version plus récente de Briefing Kit.',
    next: 'Rien n’y a été modifié. Mettre à jour ce programme pour l’ouvrir.',
  },
  'kit.damaged': {
    title: '« {title} » est endommagé et aucun état antérieur n’a pu être lu.',
    unnamed: 'Ce kit est endommagé et aucun état antérieur n’a pu être lu.',
    next: 'Les fichiers ont été laissés tels quels. Restaurer le répertoire du kit depuis une sauvegarde.',
  },
  'kit.notAKit': {
    title: '{file} n’est pas un kit.',
    unnamed: 'Ce fichier n’est pas un kit.',
    next: 'Rien n’a été modifié. Choisir un répertoire que Briefing Kit a créé.',
  },
  'kit.fileUnread': {
    title: '{file} n’a pu être lu comme kit.',
    unnamed: 'Ce fichier n’a pu être lu comme kit.',
    next: 'Rien n’a été modifié. Choisir un fichier de kit écrit par Briefing Kit, ou le redemander.',
  },
  'kit.changedOutside': {
    title: '« {title} » a été modifié sur le disque par un autre programme.',
    unnamed: 'Ce kit a été modifié sur le disque par un autre programme.',
    next: 'Votre dernière modification n’a pas été écrite. Rouvrir le kit pour voir ce qui s’y trouve.',
  },
  'kit.gone': {
    title: 'Le répertoire de « {title} » a disparu du disque.',
    unnamed: 'Le répertoire de ce kit a disparu du disque.',
    next: 'Ce qui était enregistré est dans ce répertoire. Le remettre, rouvrir le kit et refaire la dernière modification.',
  },
  'kit.readOnly': {
    title: '« {title} » a été ouvert en lecture.',
    unnamed: 'Ce kit a été ouvert en lecture.',
    next: 'Rien n’a été modifié. Le fermer dans l’autre programme, puis le rouvrir ici.',
  },
  'kit.takenOver': {
    title: '« {title} » a été ouvert par un autre programme.',
    unnamed: 'Ce kit a été ouvert par un autre programme.',
    next: 'Plus rien n’est écrit à côté. Vos mots sont gardés ici ; enregistrer une copie, ou attendre qu’il soit fermé là-bas.',
  },
  'kit.split': {
    title: '« {title} » a été poursuivi ailleurs pendant que des modifications attendaient ici.',
    unnamed: 'Ce kit a été poursuivi ailleurs pendant que des modifications attendaient ici.',
    next: 'Les deux versions sont gardées : la vôtre est dans cette fenêtre. La garder comme second kit.',
  },
  'kit.unsealed': {
    title: '« {title} » est dans cette bibliothèque sans sa protection.',
    unnamed: 'Ce kit est dans cette bibliothèque sans sa protection.',
    next: 'Quelqu’un l’y a mis. Rien n’a été ouvert. Le sortir de la bibliothèque, puis intégrer son kit.json.',
  },
  'kit.sealed': {
    title: '« {title} » est d’une bibliothèque qui s’ouvre par une phrase secrète.',
    unnamed: 'Ce kit est d’une bibliothèque qui s’ouvre par une phrase secrète.',
    next: 'Rien n’a été modifié. Ouvrir cette bibliothèque, ou remettre son fichier library.key à sa place.',
  },
  'library.locked': {
    title: 'La bibliothèque est verrouillée.',
    next: 'Rien n’est perdu. Saisir la phrase secrète, et poursuivre.',
  },
  'vault.wrongPassphrase': {
    title: 'Ce n’est pas la phrase secrète de cette bibliothèque.',
    next: 'Rien n’a été ouvert. Les majuscules comptent ; le code de secours l’ouvre aussi.',
  },
  'vault.wrongCode': {
    title: 'Ce code est d’une autre bibliothèque, ou d’une feuille antérieure.',
    next: 'Rien n’a été ouvert. Chercher la feuille imprimée en dernier.',
  },
  'vault.mistypedCode': {
    title: 'Un signe du code est faux, ou manque.',
    next: 'Le comparer à la feuille : sept groupes de quatre.',
  },
  'vault.tooShort': {
    title: 'Une phrase secrète a au moins huit signes.',
    next: 'Rien n’a été modifié. Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  },
  'vault.damaged': {
    title: 'Le fichier portant la clé de cette bibliothèque est endommagé, et sa copie aussi.',
    next: 'Rien n’a été modifié. Remettre library.key depuis une sauvegarde ; sans lui personne ne peut ouvrir la bibliothèque.',
  },
  'vault.tooNew': {
    title: 'La clé de cette bibliothèque a été écrite par une version plus récente de Briefing Kit.',
    next: 'Rien n’a été modifié. L’ouvrir avec cette version.',
  },
  'vault.notNow': {
    title: 'Cela ne peut être fait maintenant de cette bibliothèque.',
    next: 'Rien n’a été modifié. Rouvrir les Réglages pour voir comment elle est protégée.',
  },
  'vault.illegible': {
    title: '{file} ne peut être ouvert, et serait perdu avec la clé.',
    unnamed: 'Un fichier ne peut être ouvert, et serait perdu avec la clé.',
    next: 'La bibliothèque reste protégée. Ouvrir et fermer ce kit, ce qui le répare par ses copies, puis essayer de nouveau.',
  },
  'vault.stopped': {
    title: 'Arrêté.',
    next: 'La bibliothèque est comme auparavant.',
  },
  'library.taken': {
    title: 'Il y a déjà quelque chose à {file}.',
    next: 'La bibliothèque reste où elle est. Choisir un autre emplacement.',
  },
  'library.nested': {
    title: 'La bibliothèque ne peut être dans elle-même.',
    next: 'Elle reste où elle est. Choisir un emplacement hors de son répertoire.',
  },
  'library.linked': {
    title: 'Un lien figure dans la bibliothèque : {file}.',
    next: 'La bibliothèque reste où elle est. Mettre à sa place ce à quoi le lien mène, puis la déplacer.',
  },
  'library.waiting': {
    title: 'Des modifications attendent encore le disque.',
    next: 'La bibliothèque reste où elle est. Ouvrir le kit, faire de la place ou enregistrer une copie, puis la déplacer.',
  },
  'library.fixed': {
    title: 'L’emplacement de cette bibliothèque a été donné au lancement du programme.',
    next: 'Rien n’a été modifié. Lancer le programme sans lui pour choisir un autre emplacement.',
  },
  'merge.strangers': {
    title: '{file} et ce kit n’ont aucun état en commun : nul ne peut dire qui a modifié quoi.',
    next: 'Rien n’a été modifié. Ouvrir le fichier comme kit à part, et comparer les deux.',
    unnamed: 'Le fichier et ce kit n’ont aucun état en commun : nul ne peut dire qui a modifié quoi.',
  },
  'merge.notChosen': {
    title: 'Aucune copie de ce kit n’est plus choisie.',
    next: 'Rien n’a été modifié. Choisir de nouveau le fichier.',
  },
  'merge.undecided': {
    title: 'Un point modifié des deux côtés n’est pas encore tranché.',
    next: 'Rien n’a été modifié. Dire pour chacun ce qui reste, le vôtre ou le leur, et fusionner de nouveau.',
  },
  'merge.nothing': {
    title: 'La copie n’a rien à reprendre.',
    next: 'Rien n’a été modifié.',
  },
  'merge.misfit': {
    title: 'Ce qui a été choisi pour « {words} » ne tient pas ensemble.',
    next: 'Rien n’a été modifié. Prendre le tout d’un seul côté, et fusionner de nouveau.',
  },
  'view.tooMany': {
    title: 'Il n’y a plus de place pour une vue enregistrée.',
    next: 'Rien n’a été enregistré. En supprimer une qui ne sert plus, et enregistrer de nouveau celle-ci.',
  },
  'disk.full': {
    title: 'Le disque est plein ; la dernière modification n’est pas enregistrée.',
    next: 'Ce qui était enregistré est intact. Libérer de la place et refaire la modification.',
  },
  'disk.readOnly': {
    title: 'Le répertoire de la bibliothèque ne peut être écrit.',
    next: 'Ce qui était enregistré est intact. Autoriser l’écriture dans le répertoire nommé sous À propos.',
  },
  'disk.failed': {
    title: 'Le disque a refusé d’écrire ({reason}).',
    next: 'Ce qui était enregistré est intact. Vérifier le disque, rouvrir le kit et refaire la dernière modification.',
  },
  'file.notOpened': {
    title: 'Cet ordinateur n’a pas ouvert {file}.',
    unnamed: 'Cet ordinateur n’a pas ouvert le fichier.',
    next: 'Le fichier est là. L’ouvrir depuis son répertoire, avec un programme qui lit le PDF.',
  },
  'file.missing': {
    title: '{file} n’est plus là.',
    unnamed: 'Le fichier n’est plus là.',
    next: 'Rien n’a été intégré. Choisir de nouveau le fichier.',
  },
  'file.unreadable': {
    title: '{file} n’a pu être lu.',
    unnamed: 'Le fichier n’a pu être lu.',
    next: 'Rien n’a été intégré. Vérifier que vous pouvez l’ouvrir, et qu’il est où il était.',
  },
  'source.empty': {
    title: '{file} est vide.',
    unnamed: 'Il n’y a pas de texte dans le presse-papiers.',
    next: 'Rien n’a été intégré. Copier le texte du communiqué et appuyer sur Ctrl+V.',
  },
  'source.onlyInScript': {
    title: '{file} ne contient pas de texte : seul son script le dessinerait.',
    unnamed: 'La page ne contient pas de texte : seul son script le dessinerait.',
    next: 'Rien n’a été intégré. L’ouvrir dans le navigateur, sélectionner l’article, le copier et appuyer ici sur Ctrl+V.',
  },
  'source.tooLong': {
    title: '{file} est plus long qu’une source ne peut l’être.',
    unnamed: 'Le texte est plus long qu’une source ne peut l’être.',
    next: 'Rien n’a été intégré. La limite est de {limit} caractères ; diviser le texte.',
  },
  'source.unknownType': {
    title: '{file} est d’une nature qui ne peut être lue ici.',
    unnamed: 'Le fichier est d’une nature qui ne peut être lue ici.',
    next: 'Rien n’a été intégré. Employer PDF, Word, courriel, page web ou texte, ou copier les mots et les coller.',
  },
  'source.damaged': {
    title: '{file} est endommagé et n’a pu être lu.',
    unnamed: 'Le fichier est endommagé et n’a pu être lu.',
    next: 'Rien n’a été intégré. L’ouvrir dans le programme dont il vient, copier les mots et les coller.',
  },
  'source.encrypted': {
    title: '{file} est verrouillé par un mot de passe.',
    unnamed: 'Le fichier est verrouillé par un mot de passe.',
    next: 'Rien n’a été intégré. Enregistrer une copie sans mot de passe, puis l’ajouter.',
  },
  'source.noText': {
    title: '{file} n’a pas de texte, seulement des images.',
    unnamed: 'Le fichier n’a pas de texte, seulement des images.',
    next: 'Rien n’a été intégré. Demander une version avec du texte.',
  },
  'source.notText': {
    title: 'Lu ainsi, {file} ne donne aucun mot.',
    unnamed: 'Lu ainsi, le fichier ne donne aucun mot.',
    next: 'Rien n’a été intégré. Essayer une autre nature ou un autre codage.',
  },
  'source.scanned': {
    title: '{file} est numérisé : ses pages sont des images.',
    unnamed: 'Le fichier est numérisé : ses pages sont des images.',
    next: 'Rien n’est encore intégré. Saisir ce qu’il dit en regard de ses pages, ou demander une version avec du texte.',
  },
  'source.locked': {
    title: '{file} s’ouvre par un mot de passe.',
    unnamed: 'Le fichier s’ouvre par un mot de passe.',
    next: 'Rien n’est encore intégré. Saisir son mot de passe, ou ajouter une copie qui n’en a pas.',
  },
  'source.wrongPassword': {
    title: '{file} ne s’ouvre pas par ce mot de passe.',
    unnamed: 'Le fichier ne s’ouvre pas par ce mot de passe.',
    next: 'Rien n’a été intégré. Les majuscules comptent ; demander à qui l’a envoyé.',
  },
  'source.tooManyPages': {
    title: '{file} a plus de pages qu’une source ne peut en avoir.',
    unnamed: 'Le fichier a plus de pages qu’une source ne peut en avoir.',
    next: 'Rien n’a été intégré. La limite est de {limit} pages ; diviser le fichier.',
  },
  'source.alreadyThere': {
    title: 'Le même texte est déjà dans ce kit, sous « {title} ».',
    unnamed: 'Le même texte est déjà dans ce kit.',
    next: 'Il n’a pas été ajouté une seconde fois.',
  },
  'source.cancelled': {
    title: 'La lecture de {file} a été arrêtée.',
    unnamed: 'La lecture a été arrêtée.',
    next: 'Rien n’a été intégré.',
  },
  'source.tooSlow': {
    title: '{file} prend trop de temps à lire.',
    unnamed: 'Le texte prend trop de temps à lire.',
    next: 'Rien n’a été intégré. L’ouvrir dans le programme dont il vient et l’enregistrer comme texte, ou en coller une partie.',
  },
  'source.tooHeavy': {
    title: '{file} demande trop de mémoire pour être lu.',
    unnamed: 'Le texte demande trop de mémoire pour être lu.',
    next: 'Rien n’a été intégré. L’ouvrir dans le programme dont il vient et l’enregistrer comme texte, ou en coller une partie.',
  },
  'photo.notAPicture': {
    title: '{file} n’est pas une image lisible.',
    unnamed: 'Le fichier n’est pas une image lisible.',
    next: 'La photo précédente demeure. Choisir un fichier JPEG, PNG ou WebP.',
  },
  'photo.tooLarge': {
    title: '{file} est trop grand pour une photo.',
    unnamed: 'Le fichier est trop grand pour une photo.',
    next: 'La photo précédente demeure. Choisir une image plus petite.',
  },
  'pack.missing': {
    title: 'Ce dossier n’est plus dans le kit.',
    next: 'Choisir un autre dossier sur l’écran Dossier.',
  },
  'pack.noDistribution': {
    title: 'Personne ne figure sur la liste de diffusion.',
    next: 'Inscrire sur l’écran Dossier qui reçoit un exemplaire.',
  },
  'pack.passwordPdfOnly': {
    title: 'Seul un PDF peut avoir un mot de passe.',
    next: 'Choisir PDF comme forme, ou renoncer au mot de passe.',
  },
  'pack.empty': {
    title: 'Rien dans ce dossier n’est destiné à ses lecteurs.',
    next: 'Aucun fichier n’a été écrit. Activez une section, ou ouvrez son contenu à ces lecteurs.',
  },
  'pack.cancelled': {
    title: 'L’export a été arrêté.',
    next: 'Aucun fichier n’a été écrit.',
  },
  'pack.failed': {
    title: 'Les pages n’ont pu être faites.',
    next: 'Aucun fichier n’a été écrit. Le kit est sauf ; essayer de nouveau, ou omettre la partie qui échoue.',
  },
  'pack.stalled': {
    title: 'La mise en pages s’est figée à « {words} » et a été interrompue.',
    next: 'Aucun fichier n’a été écrit et le kit est sauf. Omettre la partie qui a ces mots, et le signaler.',
  },
  'pack.unsettable': {
    title: 'Ces mots ne peuvent être mis en page : « {words} ».',
    next: 'Aucun fichier n’a été écrit et le kit est sauf. Omettre la partie qui a ces mots, et le signaler.',
  },
  'pack.unprintable': {
    title: 'Aucun caractère fourni n’a {letters}, qui figure dans « {words} ».',
    next: 'Aucun fichier n’a été écrit : une citation ou un nom ne doit pas s’imprimer avec une lettre manquante. L’omettre, ou écrire le nom en lettres qui peuvent être montrées.',
  },
  'pack.leak': {
    title: 'Le fichier achevé contenait {field} {inFile}, que ses lecteurs ne peuvent voir.',
    next: 'Aucun fichier n’a été écrit. Examiner ce champ : en changer les mots, ou ce que ses lecteurs peuvent voir.',
  },
  'pack.unmarked': {
    title: 'La page {page} du fichier achevé n’avait pas sa mention en tête ou au pied.',
    next: 'Aucun fichier n’a été écrit. Une mention plus courte tient sur chaque page ; les consignes ont leur propre ligne.',
  },
  'pack.unproved': {
    title: 'Le fichier achevé n’a pu être relu de bout en bout : nul ne peut dire ce qu’il contient.',
    next: 'Aucun fichier n’a été écrit. Le kit est sauf ; essayer de nouveau, ou omettre les images.',
  },
  'pack.brokenQuote': {
    title: 'Des mots de {speaker} ne sont pas dans la source comme cités : « {words} ».',
    next: `Aucun fichier n’a été écrit : un dossier pour ${audience} ne contient que ce qui a été dit. Rectifier la citation, l’écarter, ou la retirer de ce dossier.`,
  },
  'pack.busy': {
    title: 'Un autre dossier est en cours.',
    next: 'Attendre qu’il soit fini, ou l’arrêter.',
  },
  'export.notWritten': {
    title: 'Le dossier n’a pu être écrit à {path}.',
    next: 'Tout fichier antérieur y est intact. Choisir un autre répertoire.',
  },
}

export const unknownFacts: WindowTranslation['unknownFacts'] = {
  call: 'sans nom',
  reason: 'sans motif donné',
  limit: '10 millions',
  speaker: 'un orateur',
  path: 'cet endroit',
}
