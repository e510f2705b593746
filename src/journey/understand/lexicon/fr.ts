import type { Lexicon } from './lexicon.ts'

export const french: Lexicon = {
  lang: 'fr',
  freeOrder: false,
  verbs: {
    infinitive: /(?:er|ir|re|oir)$/,
    future: /^(?!(?:re)?(?:tir|entr|montr|livr|dur|jur)a$).*(?:er|[idtvu]r)(?:a|ont)$/,
    conditional: /^(?!(?:re)?(?:tir|entr|montr|livr|dur|jur)ai(?:t|ent)$).*(?:er|[idtvu]r)(?:ait|aient)$/,
    past: /(?!x)x/,
    perfect: /^(?:a|ont|ayant)$/,
    participle: /(?:é|i|u|is|it|us|ert|int)e?s?$/,
    pluperfect: /^(?:avait|avaient|était|étaient)$/,
    noun: /(?:tion|tions|sion|ement|age|levée|levées|retrait|radiation|blocage|gel)$/,
    article: /^(?:la|une|cette|sa|de|le|un|ce|les|des|du|d|l|prochaine|immédiate)$/,
  },
  places: 'contre chez dans devant sur entre aux au avec en et',
  passives: 'ete etait etaient est sont etre sera seront fut furent soit etant',
  concepts: {
    court:
      "la justice americaine | justice americaine | la justice europeenne | justice europeenne | la justice britannique | tribunal | tribunaux | juge | juges | justice | cour | tribunal de l'ue | tribunal de l'union europeenne | juge federal | juge federale | magistrat* | conseil d'etat | conseil constitutionnel | juge americain | juge des referes | tribunal administratif | tribunal judiciaire | tribunal federal | tribunal de commerce | juridiction | justice europeenne | justice francaise | cour federale | tribunal judiciaire de paris | haute cour | tribunal correctionnel | cour de district",
    appeals:
      "cour d'appel | cour supreme | cour de justice | cour de cassation | cour administrative d'appel | cour d'appel federale | cjue | cour de justice de l'union europeenne",
    agency:
      "ministere | departement | pentagone | tresor | commission | autorite | autorites | regulateur | conseil | agence | departement du commerce | departement du tresor | departement de la defense | departement de la guerre | departement d'etat | ministre | ofac | fcc | cnil | arcom | arcep | amf | acpr | anssi | bercy | commission europeenne | conseil de l'ue | conseil de l'union europeenne | maison blanche | douanes | banque centrale | direction generale du tresor | tracfin | dgccrf | seco | office | secretaire au tresor | secretaire au commerce | gendarme de la bourse | gendarme des telecoms | csa | crtc | ministere de l'economie | ministere du commerce | prefet* | prefecture",
    gov: "etats-unis | washington | gouvernement | gouvernement americain | administration | administration trump | administration biden | union europeenne | l'ue | ue | bruxelles | chine | pekin | inde | new delhi | france | royaume-uni | londres | canada | ottawa | trump | biden | obama | italie | allemagne | berlin | president | ukraine | kiev | pays-bas | la haye | russie | moscou | kremlin | suisse | berne | paris | elysee | matignon | executif | vingt-sept | japon | australie | belgique | espagne | pologne | maroc | algerie | onu | conseil de securite | premier ministre | taiwan | quai d'orsay | etat",
    congress:
      'congres | senat | chambre des representants | parlement | parlement europeen | elus | elu | senateur* | depute* | assemblee nationale | eurodepute* | representants',
    prosecutor:
      "parquet | parquet national financier | pnf | parquet national antiterroriste | procureur* | departement de la justice | departement americain de la justice | ministere de la justice | justice americaine | ministere public | grand jury | juges d'instruction | juge d'instruction",
    exchange: 'bourse | bourse de new york | nyse | nasdaq | euronext | bourse de londres',
    list: 'paquet de sanctions | train de sanctions | nouveau paquet de sanctions | liste | liste noire | listes noires | listes | entity list | liste des entites | registre | liste de sanctions | liste des sanctions | liste noire commerciale | liste des entreprises | liste rouge | liste des entites non fiables',
    goodlist: 'liste blanche | liste des fournisseurs agrees',
    enforcement: "application de | l'application | mise en oeuvre | execution",
    affiliates: 'filiales',
    more: '# autres | # de plus | # supplementaires | # filiales',
    ban: "interdiction | interdictions | restriction | restrictions | embargo | mesures | mesure | mesures restrictives | loi | bannissement | blocage | suspension de l'application | suspension du service | suspension temporaire | interdiction provisoire | interdiction temporaire | blocage temporaire | blocage provisoire | exclusion | limitation | limitations | controles a l'exportation | gel des avoirs | fermeture | veto | moratoire | bridage | dereferencement | deferencement | regle | loi qui | texte",
    sanctions:
      'paquet de sanctions | train de sanctions | nouveau paquet de sanctions | sanctions | sanction | paquet de sanctions | train de sanctions | regime de sanctions',
    order:
      'decret | ordre | arrete | arretes | ordonnance | decision | injonction de | decrets | ordre executif | deliberation | directive | mise en demeure | arrete ministeriel | resolution',
    label:
      'designation | inscription | classement | qualification | inclusion | ajout | placement | menace* pour la securite nationale | risque* pour la securite nationale | entreprise militaire | entreprises militaires | societe militaire | societes militaires | etiquette',
    relief:
      'injonction | injonction preliminaire | injonction provisoire | suspension provisoire | refere | refere-suspension | refere-liberte | mesures provisoires | mesure provisoire | mesures conservatoires | mesure conservatoire | injonctions | suspension en urgence | demande de suspension | requete en suspension',
    enjoin:
      "ne pourra pas appliquer | ne peut pas appliquer | interdit au gouvernement d'appliquer | empeche le gouvernement d'appliquer | empeche l'administration d'appliquer",
    reprieve: 'repit | bouffee d’air | bouffee d’oxygene',
    tro: 'ordonnance restrictive temporaire | ordonnance temporaire | ordonnance de restriction temporaire',
    stay: 'sursis a execution | sursis a statuer',
    suit: 'plainte | plaintes | recours | proces | action en justice | actions en justice | requete | requetes | procedure judiciaire | contestation | son action | action contre | contentieux | assignation | recours en annulation | action en annulation | pourvoi en annulation | affaire | saisine',
    bid: 'demande | demandes | tentative | tentatives | sollicitation',
    appeal: 'appel | pourvoi | pourvoi en cassation',
    appealed:
      "a fait appel | ont fait appel | fait appel | a interjete appel | interjette appel | a forme un pourvoi | forme un pourvoi | s'est pourvu* en cassation | se pourvoit en cassation | a releve appel | faisant appel | saisit le conseil d'etat | a saisi le conseil d'etat",
    licence:
      'licence | licences | licence generale | licences generales | derogation* | exemption* | autorisation | autorisations | sursis | delai de grace | dispense | dispenses | prorogation | periode de transition | licence d’exportation | licences d’exportation | permission',
    permit:
      "agrement | permis | habilitation | concession | licence d'exploitation | licence bancaire | licence de diffusion | autorisation d'emettre | autorisation d'exploitation | frequence | accreditation | homologation | certification",
    penalty: 'amende | amendes | penalite | penalites | sanction financiere | sanction pecuniaire | amende record',
    money: '$ | € | £ | million | millions | milliard | milliards | dollars | euros | m$ | md | francs',
    charges:
      "accusation | accusations | inculpation | inculpations | chefs d'accusation | charges | poursuites | poursuites penales",
    assets:
      'avoirs | fonds | actifs | compte | comptes | comptes bancaires | biens | parts | participation | actions | navire | navires | yacht | site | sites | raffinerie | depots | noms de domaine',
    deal: 'rachat | acquisition | fusion | vente de | cession | offre publique | operation | prise de controle | opa | reprise de',
    bill: 'projet de loi | proposition de loi | loi | texte | amendement | ppl',
    notice: 'avis | annonce | communique | document | publication | notification',
    ruling: 'jugement | arret | verdict | decision de justice | decision du tribunal | sentence',
    deadline: 'date limite | echeance | delai | ultimatum | date butoir',
    talks: 'negociations | pourparlers | discussions | negocie',
    products:
      'produits | equipements | equipement | appareils | application | applis | appli | exportations | importations | ventes | acces | diffusion | logiciel | logiciels | technologies | technologie | traitement | donnees | services | service | plateforme | reseau social | composants | puces | semi-conducteurs | drones | telephones | smartphones | antennes | transactions | investissements | investissement | livraisons | vols | chaine | activite | activites | telechargement | petrole | cameras',
    add: 'figure desormais sur | figure desormais | figurent desormais | se retrouve sur | se retrouvent sur | ajout* | inscri* | place | placee | places | placent | placer | plaque | place sur | mis sur | mise sur | met sur | mettre sur | mettent sur | figure sur | figurent sur | figurait sur | inclu* dans | inclus | inclut | incluent | incluse | ajoute | integr* | entre sur la liste | rejoint la liste | rejoint | epingl*',
    blacklist:
      'sanctionn* | designe | designee | designent | designer | designes | qualifie de | qualifiee de | qualifie d’ | blackliste* | mis sur liste noire | mise sur liste noire | sur liste noire | sous sanctions | vise par des sanctions | visee par des sanctions | frapp* de sanctions | frapp* par des sanctions | classe | classee | classent',
    impose:
      'a annonce des | ont annonce des | annonce des | annoncent des | impos* | inflig* | annonc* | adopt* | decret* | pris | prend | prennent | prononc* | vot* des sanctions | edict* | promulgu* | ordonn* | exerc*',
    bar: "interdi* | bannit | banni* | bannir | exclut | exclu | exclue | exclus | exclure | excluent | bloque* | bloquer | prohib* | coup* l'acces | suspend l'acces | suspendu l'acces | ne peut plus | ne pourra plus | ne peuvent plus | ecart* de | ecart* du | ecart* des | proscri* | met son veto | mis son veto | s'oppose au | s'oppose a la | s'est oppose* | ferme | dereferenc* | deferenc* | retir* des magasins | restrei* | brid* les",
    command:
      'ordonn* | exige | exigent | oblige | obligent | obligee | contrai* | impose a | imposent a | enjoint | enjoignent | somme | somm* de | met en demeure | mis en demeure | mise en demeure | intime | a demande aux operateurs | demande aux operateurs | demande aux fournisseurs',
    divest:
      'vendre | ceder | fermer | cesser | se separer | se defaire | cesse | retirer ses | dissoudre | liquider | interrompre | de cesser | arreter',
    remove:
      'retir* | radi* | supprim* | sort de la liste | sorti de la liste | sortie de la liste | sortir de la liste | sortent de la liste | raye | rayee | rayer | rayes | enleve | enlevee | enlev* | ne figure plus | ote | otee | effac*',
    lift: "lev* les | lev* la | lev* l | lev* ses | leve | levee | levees | leves | lever | lev* son | levent | levera | leveront | leverait | annule | annulent | annuler | abrog* | revoqu* | mis fin a | met fin a | mettre fin a | mettent fin a | mettra fin a | fin de la | fin du | fin des | fin de l | debloqu* | deblocage | degel* | retablit l'acces | retabli l'acces | supprim* | retir* | leve partiellement",
    ease: 'assoupli* | alleg* | allegement | partiellement leve* | lev* partiellement | lev* en partie | lev* une partie | reduit les | attenu* | desserr* | exempt* | adouci*',
    block:
      "bloqu* | blocage | suspend* | suspension | gel* | gele | stopp* | empech* | paralys* | fige | met en pause | mis en pause | met un coup d'arret | barre la route",
    reject:
      "rejet* | refus* | debout* | ecart* la | ecart* le | ecart* l | repouss* la demande | repousse le recours | ete repousse* | repousse les arguments | decline | n'a pas suspendu | ne suspend pas | n'accede pas | n'a pas accede | irrecevable | declin*",
    lose: 'perd | perdu | perdent | echou* | echec | revers | defaite | desavoue | debout*',
    win: 'gagne | gagnent | gagner | obtenu | obtient | obtiennent | obtenir | victoire | remport* | donne raison a | donne raison | donner raison | donnent raison | fait droit | fait droit a',
    uphold:
      "confirm* | valid* | maintien* | maintenu* | maintenir | feu vert | donne raison au gouvernement | donne raison au ministere | donne raison a l'administration | donne raison a la cnil | donne raison a l'etat | juge conforme | conforme | legal* | proportionne* | enterin*",
    strike: 'annul* | invalid* | illegal* | cass* | retoqu* | censur* | inconstitutionnel* | disproportionn*',
    vacate: 'annul* definitivement',
    grant:
      'accord* | octro* | delivr* | autoris* | obtenu | obtient | obtiennent | approuv* | beneficie* | prononc* | permet | permettent | permettant | rend* | emet | emis | emise | donne | renouvel* | autorise | laisse',
    sue: 'porte plainte | porte* plainte | attaqu* en justice | attaque en justice | attaqu* devant | attaqu* le | attaqu* la | poursuit en justice | poursuivi en justice | saisi* la justice | saisit la justice | saisit le tribunal | saisi le tribunal | saisi le juge | saisit le juge | assign* | conteste | contestent | contester | conteste en justice | intente | engage des poursuites | traine en justice | saisit | en appelle a la justice',
    file: 'depose | deposee | deposer | deposent | depos* | introdui* | engag* | form* un | formule | interjet* | fait un | intent* | lance | lancee',
    extend: 'prolong* | renouvel* | etend | etendu* | etendent | reconduit* | reconduire | proroge | prorog*',
    delay:
      'report* | repouss* | differ* | delai supplementaire | # jours de plus | # jours supplementaires | jours de plus | jours supplementaires | sursis | decal* | retard* | ajourn* | nouveau delai | plus de temps | repousse de',
    expire: 'expir* | arriv* a echeance | caduc*',
    effect:
      "entre en vigueur | entree en vigueur | entrer en vigueur | entrent en vigueur | prend effet | prennent effet | pris effet | entrees en vigueur | entres en vigueur | est entre en vigueur | entrera en vigueur | entreront en vigueur | en vigueur depuis | s'applique depuis",
    since:
      'en vigueur depuis | bloqu* depuis | suspendu* depuis | interdit* depuis | banni* depuis | sanctionn* depuis | inscri* depuis | sous sanctions depuis | date de | datant de',
    barredsince: 'bloqu* depuis | suspendu* depuis | interdit* depuis | banni* depuis | inaccessible* depuis',
    pay: "paye | payer | paie | paient | paiera | paieront | payera | verse | verser | versera | verseront | verse une amende | debours* | regler une amende | s'acquitt*",
    fined:
      "condamn* a une amende | condamn* a payer | condamn* a verser | infligé une amende | inflig* une amende | infliger une amende | ecop* d'une amende | amende de | a l'amende | mis a l'amende | sanctionn* d'une amende | amende infligee",
    charge:
      'inculp* | mis en examen | mise en examen | mise en accusation | mis en accusation | accuse de | accusee de | accusent | poursuivi pour | poursuivie pour | poursuivi au penal | renvoy* devant le tribunal | renvoyee en proces',
    plead:
      'plaid* coupable | plaider coupable | plaider-coupable | plaide-coupable | plaidoyer de culpabilite | reconnait avoir | reconnu avoir | reconnu sa culpabilite | plaide coupable',
    settle:
      "accord avec | accord a l'amiable | reglement a l'amiable | transaction avec | transaction judiciaire | transige* | solder | mettre fin aux poursuites | met fin aux poursuites | eteindre les poursuites | regler | regle | accord pour | conclu un accord | conclut un accord | cjip | convention judiciaire d'interet public | met fin a l'enquete | clore",
    agree:
      "accept* | s'accord* | accord | signe un accord | consenti | consent | consentent | convenu | s'engag* | s'est engage* | sont convenus",
    withdraw:
      'revient sur | retract* | renonc* | fait marche arriere | recul* sur | abandonn* son projet | retir* son annonce | retir* le texte | rapporte sa decision',
    keep: 'reste sur | restent sur | maintenu* sur | demeure sur | demeure sous | reste sous | restent sous | figure toujours | toujours sous',
    readd:
      'reinscri* | retabli* les sanctions | retabli* des sanctions | retablit les sanctions | remis sur la liste | remise sur la liste | remet sur la liste | reimpos*',
    revoke: 'revoqu* | retir* | annul* | suspend* | perd* | abrog*',
    seize:
      'saisi | saisie | saisis | saisies | saisit | saisissent | saisie de | saisir les | gel* | confisqu* | mis sous tutelle | mise sous tutelle | geles | nationalis* | arraisonn* | immobilis* | expropri*',
    probe:
      "ouvre une enquete | ouvert une enquete | enquete sur | enquete | enquetent | enquetes | investigation | examen de securite | ouverture d'une enquete | lance une enquete",
    hear: "comparai* | comparu* | audience | requis | requise | requiert | requisitoire | plaidoirie* | comparution | se pencher | juge pour | jugee pour | s'ouvre le proces | proces s'ouvre | examine le recours | examine la demande | est juge | sera juge",
    delist:
      'radiation de la cote | radi* de la cote | retir* de la cote | exclu* de la cote | suspend la cotation | suspendu la cotation | suspension de la cotation | sort de la bourse | radi* de la bourse',
    deny: 'nie | nient | nier | dement | dementi | dementent | conteste les | rejett* les accusations | refut* | sans fondement | infond*',
    condemn: 'condamne la | condamne les | condamne cette | denonc* | protest* | critiqu* | deplor* | fustige*',
    tighten: 'durci* | renforc* | elargi* | modifi* | etend | intensifi* | met a jour',
    waive: 'exempt* | dispens*',
    suspend: "suspend* | suspension | met en pause | mis en pause | gele l'application",
    sell: 'vendre | ceder | vend | vente',
    deferred:
      'poursuite differee | poursuites differees | convention judiciaire | accord de poursuite differee | deferred prosecution',
    dismissed:
      'abandon* les poursuites | abandon des poursuites | non-lieu | classe sans suite | classement sans suite | charges abandonnees',
    acquit: 'acquitt* | relax* | blanchi*',
    supersede: 'remplace par | remplacee par',
    mixed:
      'victoire partielle | partiellement raison | raison en partie | en partie raison | raison partiellement | fait partiellement droit | partiellement droit | annul* partiellement | annul* en partie | demi-victoire',
    inpart: 'en partie | partiellement',
    partly: 'partiel* | partiellement | en partie | certaines',
    announce:
      'annonce | annoncent | annonc* que | a annonce | indiqu* | declar* | a fait savoir | a confirme que | fait savoir | a precise | affirm* | a dit',
    enact:
      'promulgu* | signe la loi | signe ce texte | signe en | adopte une loi | signe le texte | definitivement adopte',
    may: 'pourrait | pourraient | risque de | risquent de | risque | menac* de | menac* d | menace | possible | peut | peuvent | susceptible* | eventuel* | probable* | sous la menace',
    will: "va | vont | sera | seront | devrait | devraient | doit | doivent | conduira | devra | devront | s'apprete a | s'appretent a | est sur le point | prochain* | compte lever | bientot",
    plan: 's apprete a | s appretent a | se prepare a | se preparent a | s appretait a | envisag* | prevoi* | prevu* | projet de | projette* | veut | veulent | compte | comptent | propos* | etudi* | souhait* | reflechi* | menace* de | examine la possibilite | songe | prepar* | entend | entendent | planche',
    ask: 'demande | demandent | demandait | demandee | demandes a | demander | demandera | reclam* | sollicit* | exhort* | espere* | appelle a | appellent a | appel a | cherche a | cherchent a | tente de | tentent de | tentait | requer* | requis* | requiert | requierent | prie | souhaite que',
    urge: 'appelle a | appellent a | exhort* | reclam* | presse | pressent | invite a',
    vow: 'va faire appel | fera appel | faire appel | entend contester | compte faire appel | va contester | contestera | saisira | va saisir | va attaquer | attaquera | promet | promettent | se reserve | se defendra | entend faire appel | regrett*',
    not: 'ne | pas | sans | non | jamais | n | aucun | aucune | ni',
    fail: "echoue a | n'a pas reussi a | incapable de",
    if: "si | sauf | a moins | en cas de | a condition | s'il",
    wouldhave:
      'aurait | auraient | devait | devaient | serait | seraient | allait | allaient | aurait du | etait prevu | etait cense | etaient prevues',
    temporary:
      "temporaire | temporaires | temporairement | provisoire | provisoires | provisoirement | preliminaire | pour l'instant | pour le moment | a titre provisoire | a titre conservatoire | en attendant | dans l'attente | dans l'urgence",
    past: "deja | precedemment | auparavant | l'an dernier | dernier | alors | avait | avaient | etait | etaient | a l'epoque | il y a un an | il y a deux ans | l'an passe | anterieurement | jusque-la",
    again: 'a nouveau | de nouveau | une nouvelle fois',
    it: "le groupe | l'entreprise | la societe | la banque | l'application | l'appli | le constructeur | le fabricant | elle | il | le cimentier | le geant | la plateforme | le reseau social | la firme | la compagnie | le site | l'operateur | l'equipementier | le chinois | la chaine | le media | l'entite | la maison mere | le petrolier | l'armateur | la raffinerie | la start-up | le service | les deux entreprises | la messagerie | l'avionneur | le negociant",
    context:
      "rival | rivale | rivaux | concurrent* | fournisseur* de | comme | affaires avec | a l'instar de | contrairement a | a l'image de | ventes a | vendre a | exporter vers | relations avec | liens avec | lie a | liee a | partenaire de | proprietaire de | filiale de | client de | detenu par | controle par",
    people:
      'dirigeants | dirigeant | fondateur | personnes | pdg | ancien patron | patron | patronne | oligarque* | directeur general | president de | salaries | actionnaire* | homme d’affaires | milliardaire',
    pundit: 'analyste* | avocats | experts',
    break: '; | mais | tandis que | alors que | cependant | toutefois',
    back: 'qui | apres | dont | depuis | car | parce que | lorsque | ou | bien que | malgre | a la suite de | suite a | avant de | que | lequel | laquelle | quand | en depit de | faute de',
    by: 'par | de la part de',
    civil:
      "brevet* | concurrence deloyale | antitrust | actionnaires minoritaires | prud'hom* | licencie* | greve | contrefacon | consommateurs | abus de position | marque deposee",
    sport:
      'football | fifa | uefa | club | clubs | tas | ligue | championnat | dopage | joueur* | entraineur | transfert*',
    decided:
      'a decide de | ont decide de | decide de | decident de | decide d | a decide d | decision de | la decision de | la decision d',
    resume:
      'debloqu* | deblocage | retabli* | de nouveau accessible | de nouveau autoris* | autoris* a reprendre | reprendre ses activites | leve le blocage',
    soon: 'le jour meme | peu apres | dans la foulee | quelques heures plus tard',
    onto: 'contre | sur | a',
    none: "en cours de | au cours | mise en place | en place | a la place | prend place | pas de place | sur place | en ce qui concerne | en bourse | grace a | d'accord | etre d'accord | met en garde | mise en oeuvre | mis en oeuvre | par exemple | en effet | mise a jour | en raison de | lieu | est classe comme | agence france presse | a la demande de | la demande de semi | de fait | cas de | en cas | peut-etre | chaine d'approvisionnement | il y a | s'il y a | fait partie | une partie de la | prise en charge | etat de | en etat | etat des lieux | etat-major | ou encore | sans doute",
  },
  authorities: {
    dod: "armee chinoise | pentagone | departement de la defense | departement de la guerre | entreprise* militaire* | societe* militaire* | militaires chinoises | ministere americain de la defense | ministere de la defense americain | departements de la defense et du tresor | departements du tresor et de la defense | entreprises liees a l'armee | liee a l'armee chinoise | liees a l'armee chinoise",
    'dod-old': 'entreprise* militaire* communiste* | militaires communistes | ccmc',
    'dod-1260h': '1260h',
    bis: "departement du commerce | departement americain du commerce | bis | secretaire au commerce | liste noire commerciale | controle des exportations | bureau de l'industrie et de la securite | ministere americain du commerce | secretaire americain au commerce | controles a l'exportation",
    el: 'entity list | liste des entites | liste noire commerciale',
    ofac: 'tresor americain | departement du tresor | departement americain du tresor | ofac | sanctions americaines | sanctions des etats-unis | tresor | secretaire au tresor | sdn | tresor des etats-unis | liste sdn | ministere americain des finances | liste noire du tresor',
    fcc: 'fcc | commission federale des communications',
    cfius: 'cfius | comite des investissements etrangers',
    doj: 'departement de la justice | departement americain de la justice | justice americaine | parquet | plaide coupable | plaider coupable | parquet national | procureurs federaux | procureur federal | procureurs americains | grand jury | ministere americain de la justice | justice federale americaine',
    uflpa: 'travail force ouighour | travail force des ouighours',
    pafaca: 'tiktok : | loi sur tiktok | maison mere | interdiction de tiktok',
    eu: "union europeenne | l'ue | ue | bruxelles | tribunal de l'ue | conseil de l'ue | tribunal de l'union europeenne | commission europeenne | sanctions europeennes | vingt-sept | cjue | luxembourg",
    'eu-sector': 'diffusion | sanctions sectorielles | swift',
    uk: 'royaume-uni | londres | britannique*',
    '5g': '5g',
    canada: 'canada | ottawa | canadien*',
    china: 'pekin | ministere chinois du commerce | autorites chinoises',
    'cn-uel': 'entites non fiables',
    'cn-ecl': 'double usage',
    'cn-afsl': 'contre-mesures',
    'cn-cac': 'administration chinoise du cyberespace | cyberespace',
    cn: 'chine | chinois*',
    india: 'inde | indien* | new delhi',
    swiss: 'suisse | seco | berne',
    dutch: 'pays-bas | la haye | neerlandais*',
    un: 'conseil de securite | nations unies | onu',
    japan: 'japon',
    australia: 'australie',
    taiwan: 'taiwan',
    ukraine: 'ukraine | kiev | zelensky',
    iran: 'iran | iranien*',
    belarus: 'bielorussie | minsk',
    us: 'etats-unis | washington | americain* | trump | biden | joe biden | donald trump',
    shares: "interdiction d'investissement | interdiction d'investir",
    ndaa: 'ndaa',
  },
}
