import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in French. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "Un problème inattendu s'est produit.",
  "problem.unexpected.next": "Essayez de continuer. Si cela se reproduit, envoyez les détails au support.",
  "problem.sign-in-cancelled.title": "La fenêtre de connexion a été fermée sans réponse.",
  "problem.sign-in-cancelled.next":
    "Connectez-vous quand vous le souhaitez. Si la page de Microsoft vous a opposé un refus, elle a affiché un numéro commençant par AADSTS : cherchez-le sous « Signification des refus ».",
  "problem.sign-in-interrupted.title": "La connexion a été interrompue.",
  "problem.sign-in-interrupted.next": "Reconnectez-vous.",
  "problem.sign-in-no-client-id.title":
    "L'extension ne sait pas encore avec quelle application vous vous connectez.",
  "problem.sign-in-no-client-id.next":
    "Ouvrez les options et saisissez l'ID client de votre application de connexion. La page montre comment l'inscrire.",
  "problem.sign-in-unreachable.title": "La page de connexion de Microsoft est inaccessible.",
  "problem.sign-in-unreachable.next":
    "Un pare-feu ou un proxy fait peut-être obstacle. Vérifiez le réseau, puis reconnectez-vous.",
  "problem.sign-in-personal-account.title": "C'est un compte Microsoft personnel.",
  "problem.sign-in-personal-account.next":
    "Connectez-vous avec le compte professionnel qui administre le Dynamics 365 de votre organisation.",
  "problem.sign-in-changed.title":
    "L'application de connexion a été modifiée dans les options ; votre session est donc fermée.",
  "problem.sign-in-changed.next": "Reconnectez-vous avec l'application définie maintenant.",
  "problem.sign-in-failed.title": "La connexion a échoué, et aucune cause n'est connue.",
  "problem.sign-in-failed.next": "Reconnectez-vous. Si cela se reproduit, envoyez les détails au support.",
  "problem.sign-in-again.title": "Microsoft souhaite que vous vous reconnectiez.",
  "problem.sign-in-again.next": "Connectez-vous ; le travail reprend là où il s'est arrêté.",
  "problem.sign-in-left.title":
    "La fenêtre de connexion a été fermée avant que Microsoft ait obtenu ce qu'il demande ({code}).",
  "problem.sign-in-left.next":
    "{why} La fermeture de la fenêtre a mis fin à cette connexion ; une nouvelle connexion ouvre la même fenêtre. Si sa page vous laisse continuer, reconnectez-vous et terminez-y. Si elle vous a opposé un refus, cherchez son numéro sous « Signification des refus » ou utilisez un autre compte.",
  "problem.sign-in-left.said": "{meaning} Microsoft indique : « {said} »",
  "problem.sign-in-in-vain.title":
    "Vous vous êtes connecté, et Microsoft demande de nouveau une connexion ({code}).",
  "problem.sign-in-in-vain.next":
    "Une autre connexion de la même façon ne servirait à rien. Cherchez le numéro sous « Signification des refus » ou utilisez un autre compte.",
  "problem.sign-in-not-taken.title":
    "Vous vous êtes connecté, et {who} demande de nouveau une connexion (statut {status}).",
  "problem.sign-in-not-taken.next":
    "{why} Une autre connexion de la même façon ne servirait à rien. Les détails contiennent le code et la requête. Utilisez un autre compte ou réessayez plus tard.",
  "problem.sign-in-not-taken.said": "Réponse reçue : « {said} »",
  "problem.sign-in-not-taken.unsaid": "La raison n'est pas indiquée.",
  "problem.elevated-unseen.title":
    "D'après Power Platform, {user} a maintenant le rôle Administrateur système, et {environment} ne le montre pas encore.",
  "problem.elevated-unseen.next":
    "Nous avons attendu la durée habituelle. Continuez dans quelques minutes. Si rien ne change, un Administrateur Power Platform peut voir pourquoi en exécutant des diagnostics (Run diagnostics) sur votre utilisateur.",
  "problem.signed-out.title": "Votre session est fermée.",
  "problem.signed-out.next": "Connectez-vous ; le travail reprend là où il s'est arrêté.",
  "problem.signed-out-unused.title":
    "Votre session a été fermée, car la connexion n'avait pas été utilisée depuis un certain temps.",
  "problem.signed-out-unused.next": "Reconnectez-vous pour continuer.",
  "problem.sign-in-after-close.title": "Le navigateur a été fermé pendant la configuration.",
  "problem.sign-in-after-close.next":
    "Connectez-vous ; le travail reprend là où il s'est arrêté. La connexion et la valeur du secret n'étaient que dans la mémoire du navigateur et ont disparu : un secret dont la valeur est perdue est supprimé et remplacé.",
  "problem.other-tenant.title":
    "Votre session est ouverte dans une autre organisation que celle où cette configuration a commencé.",
  "problem.other-tenant.next": "Connectez-vous à {tenant} pour continuer.",
  "problem.no-environment.title": "{user} ne voit aucun environnement avec Dynamics 365.",
  "problem.no-environment.next":
    "Connectez-vous avec un compte qui peut utiliser l'environnement, ou demandez-en un avec Dataverse.",
  "problem.host-declined.title": "Le navigateur n'a pas été autorisé à joindre {url}.",
  "problem.host-declined.next":
    "Sans cela, l'utilisateur d'application ne peut pas être créé. Autorisez l'accès quand le navigateur le redemande ; il ne concerne que cette adresse.",
  "problem.directory-role-missing.title":
    "{user} n'a pas le droit d'inscrire des applications dans {tenant}.",
  "problem.directory-role-missing.next":
    "Il faut le rôle Développeur d'application ou Administrateur d'application cloud. Demandez-le (ou activez-le), ou connectez-vous avec un compte qui l'a. Une personne ayant ce rôle peut aussi inscrire l'application à la main ; cette configuration la reprend ensuite.",
  "problem.not-system-administrator.title":
    "{user} n'a pas le rôle Administrateur système dans {environment}.",
  "problem.not-system-administrator.next":
    "Demandez le rôle de sécurité Administrateur système dans cet environnement, ou connectez-vous avec un compte qui l'a. Un Administrateur général ne l'a pas d'office. Si vous êtes Administrateur général, Administrateur Power Platform ou Administrateur Dynamics 365 et devez d'abord activer ce rôle, activez-le et vérifiez de nouveau : vous pourrez alors prendre le rôle ici.",
  "problem.elevation-refused.title":
    "{user} ne peut pas obtenir ainsi le rôle Administrateur système dans {environment}.",
  "problem.elevation-refused.next":
    "Il faut le rôle Administrateur général, Administrateur Power Platform ou Administrateur Dynamics 365, actif et attribué directement, pas par un groupe. Activez-le ou attribuez-le et reconnectez-vous, ou utilisez un compte qui l'a.",
  "problem.needs-consent.title":
    "Quelqu'un doit donner le consentement pour {tenant}. Tout le reste est fait.",
  "problem.needs-consent.next":
    "Transférez le message à une personne ayant le rôle Administrateur d'application cloud. La configuration vérifie toutes les quelques minutes et continue d'elle-même ; vous pouvez aussi la faire vérifier maintenant, ou terminer sans : les quatre valeurs fonctionnent dans Dynamics 365, et ce qui est fait par {vendor} avec ces autorisations doit attendre.",
  "problem.needs-consent.forward":
    "Bonjour, l'application « {name} » (ID client {clientId}) connecte Dynamics 365 à {vendor} et a besoin du consentement administrateur pour {tenant}. Veuillez ouvrir {link} et sélectionner « Accorder un consentement d'administrateur pour {tenant} ». Il faut le rôle Administrateur d'application cloud ou un rôle supérieur. Merci.",
  "problem.secret-gone.title": "La valeur du secret n'est plus dans la mémoire de ce navigateur.",
  "problem.secret-gone.next":
    "Continuez : le secret dont la valeur est perdue est supprimé, et un nouveau est créé.",
  "problem.secret-not-accepted.title":
    "Microsoft Entra indique que ce secret ne fait pas partie de ceux de cette application.",
  "problem.secret-not-accepted.next":
    "Un nouveau secret peut mettre plusieurs minutes à être connu partout : continuez ensuite. Si cela dure, oubliez le secret et relancez cette opération pour en créer un autre.",
  "problem.microsoft-is-slow.title": "Microsoft ne voit pas encore partout ce qui a été créé.",
  "problem.microsoft-is-slow.next":
    "Nous avons attendu la durée habituelle. Continuez dans quelques minutes.",
  "problem.rotation-running.title": "Un nouveau secret est en cours de création.",
  "problem.rotation-running.next": "Attendez la fin ou la mise en pause de cette opération, puis réessayez.",
  "problem.check-running.title": "Une configuration est en cours de réparation.",
  "problem.check-running.next": "Attendez la fin ou la mise en pause de cette opération, puis réessayez.",
  "problem.undo-running.title": "Une configuration est en cours d'annulation.",
  "problem.undo-running.next": "Attendez la fin ou la mise en pause de l'annulation, puis réessayez.",
  "problem.plan-changed.title": "Quelque chose a changé dans {tenant} depuis la création du plan.",
  "problem.plan-changed.next": "Nous n'avons rien modifié depuis. Relisez le plan, puis confirmez-le.",
  "problem.plan-outdated.title":
    "Quelqu'un a modifié quelque chose dans {tenant} après votre lecture du plan.",
  "problem.plan-outdated.next":
    "Rien de ce que quelqu'un d'autre a créé n'a été repris. Relisez le plan, puis confirmez-le.",
  "problem.application-deactivated.title":
    "L'application « {name} » ({id}) est désactivée ; personne ne peut donc se connecter comme elle.",
  "problem.application-deactivated.next":
    "Cherchez qui l'a désactivée et pourquoi. Pour l'utiliser, activez-la dans Microsoft Entra sous Inscriptions d'applications, puis vérifiez de nouveau. Ou choisissez une autre application.",
  "problem.application-disabled-by-microsoft.title": "Microsoft a désactivé l'application « {name} » ({id}).",
  "problem.application-disabled-by-microsoft.next":
    "Seul le Support Microsoft peut la réactiver. Choisissez une autre application ou créez-en une nouvelle.",
  "problem.service-principal-disabled.title":
    "La connexion est désactivée pour l'application « {name} » ({id}).",
  "problem.service-principal-disabled.next":
    "Cherchez qui l'a désactivée et pourquoi. Pour utiliser l'application, définissez « Activé pour que les utilisateurs se connectent ? » sur Oui dans Microsoft Entra sous Applications d'entreprise, Propriétés, puis vérifiez de nouveau. Ou choisissez une autre application.",
  "problem.application-user-of-another.title":
    "L'utilisateur d'application « {name} » appartient à un principal de service qui n'existe plus.",
  "problem.application-user-of-another.next":
    "Dynamics 365 refuserait toutes les requêtes de l'application. Supprimez cet utilisateur d'application dans le Centre d'administration Power Platform, puis vérifiez de nouveau : un nouveau est créé.",
  "problem.notes-unreadable.title": "Les notes du travail accompli n'ont pas pu être lues.",
  "problem.notes-unreadable.next":
    "Ce qui se trouve dans {tenant} a été réexaminé et le plan ci-dessous se fonde sur cet examen. Lisez-le et confirmez-le pour continuer. S'il propose un autre secret, celui créé précédemment peut être supprimé dans le portail.",
  "problem.state-unreadable.title": "La configuration enregistrée n'a pas pu être lue.",
  "problem.state-unreadable.next":
    "Elle vient d'une autre version ou est endommagée. Recommencez : ce qui a été créé est retrouvé et réutilisé.",
  "problem.application-deleted.title":
    "Une application supprimée porte encore le nom de celle que nous créerions.",
  "problem.application-deleted.next":
    "Restaurez-la ou supprimez-la définitivement, sous Inscriptions d'applications > Applications supprimées. Puis réessayez.",
  "problem.application-not-single-tenant.title":
    "L'application « {name} » ({id}) est ouverte à d'autres organisations.",
  "problem.application-not-single-tenant.next":
    "{vendor} a besoin d'une application réservée à votre organisation. Choisissez-en une autre ou créez-en une nouvelle.",
  "problem.secrets-forbidden.title":
    "La stratégie de votre organisation interdit les secrets client pour cette application.",
  "problem.secrets-forbidden.next":
    "Demandez à la personne qui gère les stratégies d'application (Application policies) dans Microsoft Entra d'exempter cette application, puis réessayez.",
  "problem.secret-too-short.title":
    "La stratégie de votre organisation n'autorise que des secrets de moins d'une semaine.",
  "problem.secret-too-short.next":
    "Les secrets ne sont pas interdits, mais il en faudrait un nouveau à {vendor} tous les quelques jours. Demandez à la personne qui gère les stratégies d'application (Application policies) dans Microsoft Entra d'autoriser une durée plus longue pour cette application, puis réessayez.",
  "problem.secret-too-short.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, l'inscription d'application « {name} » dans {tenant} a besoin d'un secret client d'une durée plus longue que ne l'autorise la stratégie de gestion des applications. Pourriez-vous autoriser une durée plus longue pour cette application sous Microsoft Entra > Applications d'entreprise > Stratégies d'application (Application policies) ?",
  "problem.secret-too-long.title":
    "La stratégie de votre organisation n'autorise pas un secret d'une durée aussi longue.",
  "problem.secret-too-long.next":
    "Aucun secret n'a été créé. Choisissez une durée plus courte sous Détails, puis réessayez.",
  "problem.application-user-elsewhere.title":
    "L'utilisateur d'application « {name} » n'est pas dans la division {unit}, mais dans une autre.",
  "problem.application-user-elsewhere.next":
    "Son déplacement lui retirerait ses rôles. Choisissez ci-dessous la division où il se trouve, ou déplacez-le dans le Centre d'administration Power Platform.",
  "problem.application-user-deleted.title":
    "Un utilisateur d'application supprimé empêche encore d'en créer un nouveau pour cette application.",
  "problem.application-user-deleted.next":
    "Restaurez-le ou supprimez-le définitivement dans le Centre d'administration Power Platform, puis réessayez.",
  "problem.microsoft-unavailable.title": "{who} n'a pas répondu comme prévu.",
  "problem.microsoft-unavailable.next": "Rien n'est perdu. Attendez une minute, puis continuez.",
  "problem.read-not-answered.title":
    "{who} n'a pas donné suite à la demande de {what} : pendant plusieurs minutes, il n'y a eu que des erreurs.",
  "problem.read-not-answered.next":
    "C'est une erreur du service (statut {status}), et elle ne dit rien de vos droits. Tout le reste a été lu. Vérifiez de nouveau dans quelques minutes.",
  "problem.there-unseen.title": "{who} indique que ce qui serait créé existe déjà, et ne le montre pas.",
  "problem.there-unseen.next":
    "La demande de {what} a été refusée : « {said} » L'élément est peut-être supprimé sans avoir encore disparu, ou caché à ce compte. Cherchez-le dans le centre d'administration, aussi parmi les éléments supprimés ; restaurez-le ou supprimez-le définitivement, puis continuez.",
  "problem.answer-not-usable.title": "La réponse de Microsoft n'est pas utilisable par cette version.",
  "problem.answer-not-usable.next":
    "Les détails indiquent laquelle. Cherchez une mise à jour de cette extension, puis essayez de continuer ; si cela se reproduit, envoyez-les au support.",
  "problem.no-room.title": "Il n'y a pas assez de place pour conserver le secret en lieu sûr.",
  "problem.no-room.next":
    "Votre navigateur n'a pas enregistré ce que cette extension doit retenir. Un secret qui n'a pas pu être conservé est supprimé. Libérez de l'espace disque ou fermez d'autres fenêtres, puis continuez.",
  "problem.in-a-line": "{title} Réponse reçue : « {said} »",
  "problem.refused.title": "{who} a refusé de {what}.",
  "problem.refused-silently.title": "{who} a refusé de {what}.",
  "problem.refused-silently.next":
    "Aucune raison n'a été donnée (statut {status}). Les détails contiennent la requête ; les responsables ({who}) peuvent en dire plus.",
  "problem.refused.next":
    "Réponse reçue : « {said} » Cela ne prouve aucune cause ; aucune n'est donc nommée ici. Les détails contiennent le code et la requête ; les responsables ({who}) peuvent en dire plus.",
  "problem.secrets-forbidden.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, l'inscription d'application « {name} » dans {tenant} a besoin d'un secret client, ce que la stratégie de gestion des applications interdit. Pourriez-vous exempter cette application sous Microsoft Entra > Applications d'entreprise > Stratégies d'application (Application policies) ?",
  "problem.directory-role-missing.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, je dois inscrire une application dans {tenant} et donner le consentement pour l'organisation. Pourriez-vous donner temporairement à {user} le rôle Administrateur d'application cloud, ou exécuter vous-même {vendor} Setup for Dynamics 365 ?",
  "problem.not-system-administrator.forward":
    "Bonjour, pour connecter Dynamics 365 à {vendor}, j'ai besoin du rôle de sécurité Administrateur système dans l'environnement {environment}. Pourriez-vous le donner temporairement à {user}, ou exécuter vous-même {vendor} Setup for Dynamics 365 ?",

  "ui.problem.fact.service": "Service",
  "ui.problem.fact.operation": "Opération",
  "ui.problem.fact.status": "Statut",
  "ui.problem.fact.code": "Code de Microsoft",
  "ui.problem.fact.requestId": "ID de la requête",
  "ui.problem.fact.answer": "Réponse",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "ID de la stratégie d'accès conditionnel",
  "ui.problem.fact.host": "Hôte",
  "ui.problem.fact.message": "Texte d'origine",
  "ui.problem.fact.clientId": "ID client",
  "ui.problem.fact.error": "Erreur",
  "ui.problem.fact.kind": "Type",
  "ui.problem.fact.time": "Heure",
};
