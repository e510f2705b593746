import type { Lexicon } from './lexicon.ts'

export const spanish: Lexicon = {
  lang: 'es',
  freeOrder: false,
  verbs: {
    infinitive: /(?:[aei]r|[aei]r(?:l[aeo]s?|se))$/,
    future: /(?:[aeid]r(?:á|án)|rá|rán)$/,
    conditional: /(?:[aeid]|b)r(?:ía|ían)$/,
    past: /(?:ó|aron|ieron|jeron|uso|usieron|tuvo|tuvieron|dio|dieron|hizo|hicieron)$/,
    perfect: /^(?:ha|han)$/,
    participle: /(?:[ai]d|uest|crit|ert)[oa]s?$/,
    pluperfect: /^(?:había|habían|hubo)$/,
    noun: /(?:miento|mientos|ción|ciones|sión|bloqueo|retirada|salida)$/,
    article: /^(?:el|la|un|una|su|del|al|este|esta|ese|esa|dicho|dicha|inmediato|posible|total|de|con|sin|tras|ni)$/,
  },
  places: 'en contra ante desde hacia sobre entre al a con y',
  passives: 'fueron era eran ser siendo sido sera seran es son estaba estaban esta estan quedo queda quedaron resulto',
  concepts: {
    court:
      'tribunal* | juez | jueza | jueces | juzgado* | corte | magistrad* | justicia | tribunal general | tribunal general de la ue | tribunal general de la union europea | tribunal federal | corte federal | audiencia nacional | audiencia | audiencia provincial | sala de lo contencioso | sala | juez federal | justicia europea | justicia estadounidense | justicia brasilena | justicia argentina | camara federal | tribunal de comercio | poder judicial | tribunal constitucional',
    appeals:
      'tribunal de apelacion* | corte de apelacion* | camara de apelacion* | tribunal supremo | corte suprema | supremo | suprema corte | tribunal de justicia | tribunal de justicia de la ue | tjue | corte federal de apelaciones | tribunal federal de apelaciones | circuito',
    agency:
      'pentagono | departamento | ministerio | tesoro | comision | autoridad* | regulador* | agencia | consejo | departamento de comercio | departamento del tesoro | departamento de defensa | departamento de guerra | departamento de estado | ofac | fcc | oficina | secretaria | ministro | ministra | casa blanca | aepd | agencia espanola de proteccion de datos | agencia de proteccion de datos | proteccion de datos | cnmv | cnmc | cnbv | superintendencia | banco central | consejo de ministros | consejo de la ue | comision europea | comision federal de comunicaciones | aduanas | unidad de inteligencia financiera | uif | profeco | ift | enacom | conatel | indecopi | sat | canciller* | secretario de comercio | organismo | hacienda | economia',
    gov: 'estados unidos | ee uu | eeuu | ee.uu | ee.uu. | ee. uu | eu | washington | gobierno | ejecutivo | administracion | union europea | ue | bruselas | china | pekin | india | nueva delhi | reino unido | londres | canada | ottawa | trump | biden | obama | presidente | rusia | moscu | kremlin | ucrania | kiev | mexico | venezuela | brasil | espana | madrid | francia | alemania | italia | japon | australia | argentina | colombia | chile | peru | paises bajos | suiza | moncloa | onu | consejo de seguridad | polonia | taiwan | corea del sur | los veintisiete | veintisiete',
    congress:
      'congreso | senado | camara de representantes | camara de diputados | parlamento | parlamento europeo | eurocamara | legislador* | senador* | congresista* | diputad* | eurodiputad* | camara baja | camara alta | comite de la camara',
    prosecutor:
      'fiscal | fiscales | fiscalia | departamento de justicia | ministerio publico | gran jurado | procuraduria',
    exchange: 'bolsa | bolsa de nueva york | bolsa de valores | nyse | nasdaq | bmv | bolsa de londres',
    list: 'paquete de sanciones | nuevo paquete de sanciones | lista | lista negra | lista roja | listas | listado | lista de entidades | lista sdn | lista de sancionados | lista de sanciones | listas de sanciones | relacion de empresas | lista clinton | lista de control | lista de entidades no fiables | registro | lista cubierta | lista de empresas',
    goodlist: 'lista de proveedores autorizados | lista de aprobados | lista blanca',
    enforcement: 'aplicacion | ejecucion | implementacion',
    affiliates: 'filiales | subsidiarias',
    more: '# mas | otras # | # filiales | mas',
    entry: 'figura entre las nuevas | figuran entre las nuevas',
    ban: 'prohibicion | prohibiciones | veto | vetos | el veto | un veto | al veto | del veto | su veto | este veto | dicho veto | posible veto | restriccion | restricciones | limitacion | limitaciones | embargo | medidas | medida | ley que | ley | bloqueo | bloqueos | bloqueo cautelar | bloqueo temporal | bloqueo provisional | veto temporal | prohibicion temporal | prohibicion cautelar | prohibicion provisional | suspension temporal | cierre | cierre temporal | medidas restrictivas | exclusion | expulsion | vetar la operacion | boicot | control de exportaciones | controles | controles a la exportacion | congelacion | congelamiento | intervencion | suspension del servicio | cese | apagon | regla | norma',
    sanctions:
      'paquete de sanciones | nuevo paquete de sanciones | sancion | sanciones | paquete de sanciones | regimen de sanciones',
    order:
      'orden | orden ejecutiva | ordenes | decreto | decision | resolucion | acuerdo del consejo de ministros | auto | providencia | directiva | requerimiento | orden de bloqueo',
    label:
      'designacion | inclusion | clasificacion | etiqueta | inscripcion | calificacion | consideracion de | catalogacion | condicion de empresa militar | amenaza* a la seguridad nacional | amenaza* para la seguridad nacional | riesgo para la seguridad nacional | empresa militar | empresas militares | companias militares | compania militar',
    relief:
      'medida* cautelar* | cautelar | cautelares | cautelarisim* | medida* cautelarisim* | mandato judicial | mandamiento judicial | orden judicial | orden judicial preliminar | orden preliminar | fallo preliminar | medida provisional | medidas provisionales | suspension cautelar | amparo | requerimiento judicial | interdicto | suspension provisional',
    enjoin:
      'no podra aplicar | no podra ejecutar | no puede aplicar | impide al gobierno aplicar | prohibe al gobierno aplicar | prohibio al gobierno aplicar',
    reprieve: 'respiro',
    tro: 'orden de restriccion temporal | orden de alejamiento temporal',
    stay: 'suspension de la orden | suspension de la ejecucion | suspension de la sentencia | suspension del fallo',
    suit: 'demanda | demandas | recurso | recursos | recurso contencioso | denuncia | denuncias | querella | accion legal | acciones legales | accion judicial | pleito | impugnacion | litigio | caso | recurso de anulacion | reclamacion | juicio de amparo | demanda judicial',
    bid: 'solicitud | solicitudes | peticion | peticiones | intento | mocion | pretension | instancia',
    appeal: 'apelacion | recurso de apelacion | recurso de casacion | recurso de alzada | recurso de suplica',
    appealed:
      'apelo | apela | apelan | apelaron | ha apelado | han apelado | recurr* en apelacion | recurr* ante el tribunal supremo | recurr* ante el supremo | recurr* en casacion | recurr* la sentencia | recurr* el fallo | presento un recurso de apelacion | presento recurso de apelacion | interpuso un recurso de apelacion | interpuso recurso de apelacion | presenta apelacion',
    licence:
      'licencia | licencias | licencia general | licencias generales | exencion | exenciones | autorizacion | autorizaciones | prorroga | permiso | permisos | dispensa | moratoria | salvoconducto | licencia especifica | licencia de exportacion | licencias de exportacion | periodo de gracia | periodo de transicion',
    permit:
      'concesion | habilitacion | permiso de operacion | licencia de operacion | licencia de funcionamiento | licencia para operar | licencia de actividad | licencia bancaria | licencia de telecomunicaciones | licencia de emision | autorizacion para operar | autorizacion de funcionamiento | certificacion | homologacion | acreditacion',
    penalty: 'multa | multas | penalizacion | sancion economica | sancion pecuniaria | sancion administrativa',
    money: '$ | € | £ | millones | millon | dolares | euros | mdd | mde | pesos | reales | usd',
    charges: 'cargos | acusacion | acusaciones | imputacion | imputaciones | cargos penales | caso penal | causa penal',
    assets:
      'activos | fondos | cuentas | cuentas bancarias | cuenta | bienes | acciones | dinero | participacion | participaciones | depositos | propiedades | buque | buques | embarcacion | sitio web | dominios | refineria',
    deal: 'compra | fusion | adquisicion | venta de | opa | oferta | operacion de compra | entrada en el capital | toma de control | traspaso',
    bill: 'proyecto de ley | ley | proposicion de ley | norma | enmienda | iniciativa',
    notice: 'aviso | anuncio | comunicado | documento | notificacion | publicacion',
    ruling: 'fallo | sentencia | veredicto | decision del tribunal | dictamen | resolucion judicial',
    deadline: 'plazo | fecha limite | ultimatum | fecha tope',
    talks: 'negociaciones | conversaciones | negocia con | negocian',
    products:
      'productos | equipos | equipamiento | aplicacion | aplicaciones | app | apps | exportaciones | importaciones | ventas | venta | descargas | acceso | tecnologia | transacciones | operaciones | actividad | actividades | servicios | servicio | inversion | inversiones | componentes | drones | telefonos | chips | datos | escaneo de iris | recogida de datos | recopilar datos | recoger datos | tratamiento de datos | suministro | suministros | emisiones | senal | plataforma | red social | vuelos | camaras | software | petroleo',
    add: 'anad* | incluy* | inclui* | incluir* | incorpor* | pone en | pone a | puso a | puso en | puesta en | puesto en | meti* a | mete a | agreg* | figura en | figuran en | inclus* a | entr* en la lista | entra en la lista | entro en la lista | entrar en la lista | entraron en la lista | coloca* | coloco | sumo a | suma a | inscrib* | inscrit* | suman a | agrega* | ingres* en la lista | ingreso a la lista',
    blacklist:
      'sanciono | sancionado* | sancionada* | sanciona a | sancionan a | sancionar a | sancionar | sancionara* | sancionaron | designo | designa a | designado* | designada* | designaron | designar | catalogado* | catalogada* | catalogo como | cataloga a | califico como | considera una empresa militar | declarada empresa militar | declara a | declarada amenaza | clasifico | clasificada* | incluye en su lista | bajo sanciones | senalar a | etiqueto',
    impose:
      'impus* | impon* | impuest* | impone | aplic* sanciones | anunci* | adopt* | decret* | emit* | dict* | aprob* sanciones | aprueb* sanciones | establec* | fij* | ejerci* | orden*',
    bar: 'prohib* | veto | veta | vetan | vetar* | vetaron | vetada* | vetado* | vetara* | bloque* | excluy* | exclui* | exclus* a | impid* | imped* | restring* | ya no podra* | no podra* | no puede* vender | expuls* | dej* fuera | deja fuera | cierr* | cerr* | obliga a cerrar | saca* de las tiendas | retir* de las tiendas | paraliz* la compra | fren* la compra | tumb* la compra | cort* el acceso | censur*',
    command:
      'ordeno | ordena | ordenan | ordenar | ordenaron | ordenado | ordenada | ordeno a | oblig* | exige | exigio | exigen | instru* | insta a las operadoras | manda | mando | mandaron | conmin* | intim* | requiri* | requiere a | dispuso | dispone | acordo | acuerda | acordado | decreto | decreta | impuso a | impone a',
    divest:
      'vender | desprenderse | cerrar | cesar | desinvertir | abandonar | liquidar | interrumpir | dejar de | suspender su actividad | suspender la actividad | poner fin a sus',
    remove:
      'retir* | elimin* | sac* de | sac* a | saca | saco | sacar* | excluid* de | quit* | borr* | sale de | salio de | sali* de | salga* de | salida de | ya no figura | ya no esta en | dej* de figurar | deja de estar en | exclu* de la lista | dio de baja | dado de baja | sacado',
    lift: 'levant* | deroga* | derogo | pone fin a | puso fin a | poner fin a | pondra fin a | puesto fin a | fin de | fin del | el fin de | anula | anulo | anularon | cancela | cancelo | cancelaron | retir* | elimina las | elimino las | revoca | revoco | revocar* | revocad* | desbloque* | deja* sin efecto | dejo sin efecto | dejado sin efecto | queda sin efecto | descongel* | rehabilit*',
    ease: 'alivi* | relaj* | suaviz* | flexibiliz* | levant* parcialmente | levant* en parte | exim* | exceptu* | autoriz* parcialmente | levanta parte | levanto parte | reducir las | rebaj* | atenu*',
    block:
      'bloque* | suspend* | paraliz* | fren* | deten* | detuv* | congel* | pausa | pauso | impid* | imped* | en suspenso | dej* en suspenso | queda en suspenso | par* la | aplaza la ejecucion',
    reject:
      'rechaz* | deneg* | denieg* | desestim* | niega | nego | negaron | niegan | se niega a | se nego a | desech* | inadmit* | tumb* | no admit* | no acept* | no suspend* | no concede | descart* | rehus*',
    lose: 'pierd* | perdio | perdieron | perder | perdido | fracas* | reves | derrota',
    win: 'gana | gano | ganan | ganaron | ganado | ganar | logr* | obtien* | obtuv* | obten* | victoria | consig* | consigu* | da la razon | dio la razon | dado la razon | dan la razon | triunf* | estim* | ampar* a',
    uphold:
      'confirm* | ratific* | avala | avalo | avalan | avalado | valid* | manten* | respald* | mantien* | mantuv* | declara constitucional | declara conforme | ampara el | ampara la | ajustad* a derecho | da luz verde a | convalid* | sostien*',
    strike: 'anul* | invalid* | ilegal* | revoc* | tumb* | inconstitucional* | declar* nul* | nula | nulo',
    vacate: 'anul* definitivamente | orden final | anul* de forma definitiva',
    grant:
      'conced* | otorg* | emit* | expid* | autoriz* | aprob* | aprueb* | obtuv* | obtien* | permit* | dict* | dio | da | dado | recib* | renov* | acord* | acuerd* | favor de | extendio',
    sue: 'demando | demandaron | demanda a | demanda al | demandan a | demandan al | demandar a | demandar al | demandado a | demandado al | demandara* | denuncia a | denuncio a | denuncia al | denuncio al | llev* a los tribunales | llev* ante la justicia | llev* a juicio | acud* a los tribunales | acude a la justicia | acudi* a la justicia | impugn* | querell* | recurr* | emprend* acciones legales | contraataca',
    file: 'presento | presenta | presentaron | presentan | presentado | presentada | presentar | interpus* | interpon* | interpuest* | registr* | inici* | formul*',
    extend:
      'prorrog* | prolong* | extend* | extiend* | renov* | renuev* | ampli* el plazo | ampli* por | ampli* hasta | amplia* la licencia | amplio la licencia',
    delay:
      'aplaz* | pospon* | pospus* | retras* | difier* | difir* | demor* | dias mas | dias adicionales | # dias mas | otros # dias | otros 90 dias | mas tiempo | prorrog* el plazo | amplia el plazo | amplio el plazo | ampliar el plazo | tregua de',
    expire: 'expir* | vence | vencio | vencieron | caduc*',
    effect:
      'entra en vigor | entro en vigor | entrara en vigor | entran en vigor | entrar en vigor | entraron en vigor | entraran en vigor | entrado en vigor | entrada en vigor | surt* efecto | en vigencia | vigente',
    since:
      'rige desde | vigente desde | en vigor desde | data de | datan de | bloquead* desde | suspendid* desde | vetad* desde | sancionad* desde | incluid* desde | en la lista desde | prohibid* desde',
    barredsince:
      'bloquead* desde | suspendid* desde | vetad* desde | prohibid* desde | fuera de servicio desde | cerrad* desde',
    pay: 'pag* | abon* | desembols*',
    fined:
      'multo | multa a | multan a | multad* | multar a | multara* | multa de | multa con | impone una multa | impuso una multa | sancionada con | sancionado con | sanciono con',
    charge:
      'acuso | acusa | acusan | acusaron | acusad* | acusar | imputo | imputa | imputad* | imputan | procesad* | procesa a | cargos contra | llevar* a juicio a | investigad* por',
    plead:
      'se declar* culpable | declar* culpable | declararse culpable | reconoc* haber | reconoc* su culpa | admit* haber | admit* su culpa | culpable de | acuerdo de culpabilidad',
    settle:
      'acuerdo con | acuerdo extrajudicial | acuerdo judicial | acuerdo para | conciliacion | resolver | resuelv* | zanj* | cerrar el caso | pacto con | pacta con | pacto | llega a un acuerdo | llegar a un acuerdo | llego a un acuerdo | llegaron a un acuerdo | alcanz* un acuerdo | transaccion judicial | poner fin al litigio | cerrar la investigacion',
    agree:
      'acordo | acuerdan | acordaron | acept* | se compromet* | accedi* | accede | acceden | consint* | firm* un acuerdo | acuerdo | admitio que',
    withdraw:
      'retracta* | retract* | marcha atras en su plan | renunci* | desist* | retir* el anuncio | retir* la propuesta | retir* del registro | abandona su plan | abandono su plan | rectific*',
    keep: 'sigue en | siguen en | permanece en | permanecen en | se mantiene en | continua en | sigue bajo | mantiene en',
    readd:
      'reimpon* | reimpus* | reincorpor* | vuelv* a incluir | volv* a incluir | volvio a incluir | vuelve a la lista | restablec* las sanciones | restablec* sanciones | reactiv* las sanciones | reinclu*',
    revoke: 'revoc* | cancel* | retir* | suspend* | anul* | elimin* | quit* | perd* | caduc*',
    seize:
      'incaut* | embarg* | embargo los | congel* | confisc* | expropi* | interven* | interviene | intervino | decomis* | requis* | inmoviliz* | nacionaliz* | toma el control | tomo el control',
    probe:
      'investiga | investigan | investigo | investigara | investigacion | pesquisa | abre una investigacion | abrio una investigacion | abre expediente | abrio expediente | expediente | revision de seguridad',
    hear: 'vista oral | vista | escuch* a | comparec* | audiencia judicial | celebra juicio | juicio oral | sienta en el banquillo | ira a juicio | va a juicio',
    delist:
      'exclu* de bolsa | exclu* de cotizacion | exclusion de bolsa | exclusion de cotizacion | deslist* | excluir de bolsa | dej* de cotizar | retirar de la bolsa | expuls* de la bolsa | suspender la cotizacion | suspend* la cotizacion',
    deny: 'niega tener | niega cualquier | niega que | niega las | niega ser | nego tener | nego cualquier | nego ser | nego que | nego las | negado tener | desmient* | desmint* | rechaz* las acusaciones | rechaz* las alegaciones | califica de infundad* | califico de infundad* | sin fundamento',
    condemn: 'conden* | protest* | critic* | repudi* | se opone | denuncia la',
    tighten: 'endurec* | endurez* | ampli* | refuerz* | reforz* | modific* | intensific* | actualiz*',
    waive: 'exim* | exencion para | exime a',
    suspend: 'suspend* | pausa* | en suspenso | paraliz* | congela la aplicacion | deja en suspenso',
    sell: 'vender | vende | vendio | venta',
    deferred:
      'enjuiciamiento diferido | acuerdo de enjuiciamiento diferido | procesamiento diferido | acusacion diferida | aplazamiento del proceso',
    dismissed:
      'retir* los cargos | desestim* los cargos | retir* las acusaciones | sobresei* | sobresee | archiv* la causa | archiv* el caso | archiva la investigacion | sobreseimiento',
    acquit: 'absuelv* | absolv* | absuelt*',
    supersede: 'sustituy* a | sustituid* por | reemplazad* por',
    mixed:
      'victoria parcial | da la razon en parte | dio la razon en parte | da la razon parcialmente | dio la razon parcialmente | estim* parcialmente | estim* en parte | acog* parcialmente | parcialmente a favor | dado la razon en parte',
    inpart: 'en parte | parcialmente',
    partly: 'en parte | parcial* | parcialmente | algunas',
    announce:
      'anuncia | anuncio que | anunciaron | anunciado | dijo | dice | informa | informo | informaron | confirma | confirmo | indica | indico | aseguro | comunico | declaro | revelo | senalo',
    enact: 'promulg* | firmo la ley | firma la ley | aprobo la ley que | aprueba la ley que',
    may: 'podria | podrian | puede | pueden | podra | podran | posible* | amenaza* con | amenaza | riesgo de | arriesga* | eventual* | probable* | quiza* | al borde de',
    will: 'va a | van a | sera | seran | debera* | tendra* | preve | preven | tiene previsto | tienen previsto | esta a punto de | se dispone a | debe | deben | proxim*',
    plan: 'planea | planean | planeaba | estudia | estudian | considera vetar | considera | consideran | evalua | evaluan | prepara | preparan | propus* | propon* | quier* | baraj* | sopes* | pretend* | analiza | analizan | valora | contempla | plantea | planes de | plan de | plan para | intencion de | busca prohibir | busca vetar | debate',
    ask: 'pide | piden | pidio | pidieron | pida | pidan | pedir | pedia | pedido | pidiendo | ha pedido | solicit* | reclam* | busca | buscan | busco | buscaba | exige | exigen | instan a | insta a | demanda que | intent* | aspira a | espera que | esperan que | confia en que',
    urge: 'insta a | instan a | insto a | pide a | piden a | pide que | exhort* | urge a | reclama',
    vow: 'apelara | apelaran | recurrira | recurriran | va a recurrir | va a apelar | demandara | prometi* | promete | anuncia que recurrira | anuncio que recurrira | estudia recurrir | emprendera | se defendera | luchara | defendera | tomara medidas | agotara | se reserva | lamenta | lamento',
    not: 'no | nunca | sin | ni | tampoco | jamas | aun no | todavia no | nadie',
    fail: 'no logr* | no consigu* | incapaz de',
    if: 'si | salvo | a menos | en caso de | siempre que | cuando',
    wouldhave:
      'habria | habrian | iba a | iban a | estaba previsto | estaba prevista | estaban previstas | debia | debian | hubiera | hubieran | hubiese | pretendia',
    temporary:
      'de forma cautelar | de manera cautelar | con caracter cautelar | de modo cautelar | temporal | temporales | temporalmente | provisional* | cautelar* | cautelarmente | preliminar* | por ahora | por el momento | de momento | a la espera de | mientras se resuelve | interin*',
    past: 'previamente | ya habia | anteriormente | el ano pasado | habia | habian | en su momento | con anterioridad | meses atras | anos atras | dias atras | hace un ano | hace dos anos | hace anos | horas antes | en un primer momento | entonces | antano',
    again: 'de nuevo | otra vez | nuevamente',
    it: 'la empresa | la compania | la firma | el banco | el grupo | la aplicacion | la app | el fabricante | la tecnologica | ambas | la petrolera | el gigante | la china | la red social | la plataforma | la red | la multinacional | la operadora | la entidad | la sociedad | la startup | la matriz | la corporacion | la cadena | la aerolinea | la estatal | la minera | la naviera | el operador | el servicio | el proveedor | la acerera | el emisor | la emisora | el medio | esta | el conglomerado | la cotizada',
    context:
      'rival | rivales | proveedor de | proveedores de | competidor* | negocios con | relaciones con | relacion con | como | junto a | similar a | al igual que | a diferencia de | ventas a | vender a | exportar a | suministrar a | exportaciones a | clientes de | socio de | propietaria de | duena de | controlada por | propiedad de | vinculos con | vinculada a | vinculado a',
    people:
      'ejecutivo de | ejecutivos | ejecutivo | directivos | directivo | fundador | fundadora | personas | magnate | individuos | oligarca* | presidente de | consejero delegado | director general | ceo | dueno de | accionista | empresario*',
    pundit: 'analista* | abogados | expertos',
    break: '; | mientras | mientras que | pero | aunque | sin embargo',
    back: 'que | tras | despues | despues de que | desde | porque | cuando | donde | cuyo | cuya | luego de | a raiz de | pese a | a pesar de | por lo que | antes de | la cual | el cual | quien',
    by: 'por | por parte de',
    civil:
      'patente* | derecho* de la competencia | antimonopolio | accionistas | laboral* | marca registrada | despido* | huelga | consumidores | fiscal* de impuestos | abuso de posicion dominante | plagio',
    sport:
      'futbol | fifa | uefa | tas | club | clubes | champions | fichajes | liga | jugador* | dopaje | entrenador | gol | partido* de vuelta',
    decided:
      'volvio a | vuelve a | volvieron a | vuelven a | ha vuelto a | han vuelto a | decidio | decidieron | ha decidido | han decidido | decide | deciden | resolvio | opto por | decidido | la decision de | acordo | acordado | acuerda | acordaron',
    resume:
      'desbloque* | dej* sin efecto | da marcha atras | dio marcha atras | dado marcha atras | dan marcha atras | reviert* el bloqueo | revirti* el bloqueo | restablec* el acceso | restablec* el servicio | vuelve a estar disponible | vuelve a operar | autoriz* la vuelta | reactiv* | renunci* a cerrar | renunci* a bloquear | renunci* de forma definitiva a | permite volver | alz* el bloqueo | alza el bloqueo | alzamiento',
    soon: 'ese mismo dia | poco despues | horas despues | el mismo dia | posteriormente | a continuacion',
    onto: 'contra | sobre | a | en',
    none: 'en lugar de | en cuanto a | por lo que respecta | de acuerdo con | caso de que | la medida busca | en medio de | a medida que | en la medida | fuera de | en todo caso | en este caso | en su caso | cierre de la sesion | cierre de mercado | al cierre | en bolsa | sube en bolsa | cotiza en bolsa | medios de comunicacion | acuerdo comercial | cadena de suministro | en orden | puesta en marcha | puso en marcha | pone en marcha | en marcha | sin embargo | no obstante | no solo | el caso de | ley de | de la ley | a favor | en vigor de | da igual | acceso a internet | toma nota | en la lista de espera | ordenador*',
  },
  authorities: {
    dod: 'ejercito chino | fuerzas armadas chinas | pentagono | departamento de defensa | departamento de guerra | empresa* militar* | compania* militar* | militares chinas | militares chinos | ejercito popular | departamentos de defensa y del tesoro | departamentos del tesoro y de defensa | departamento de defensa de estados unidos | vinculadas al ejercito chino | ejercito de china',
    'dod-old':
      'empresa militar comunista | militares comunistas | compania militar comunista | empresas militares comunistas | ccmc',
    'dod-1260h': '1260h',
    bis: 'departamento de comercio | departamento de comercio de estados unidos | bis | wilbur ross | secretario de comercio | secretaria de comercio | lista negra comercial | control de exportaciones | oficina de industria y seguridad',
    el: 'lista de entidades | entity list | lista negra comercial',
    ofac: 'tesoro | departamento del tesoro | ofac | sdn | lista sdn | sanciones de ee | sanciones estadounidenses | sanciones de estados unidos | sanciones de washington | lista clinton | secretario del tesoro | control de activos extranjeros | tesoro estadounidense | tesoro de estados unidos',
    fcc: 'fcc | comision federal de comunicaciones | lista cubierta',
    cfius: 'cfius | comite de inversion extranjera | comite de inversiones extranjeras',
    doj: 'departamento de justicia | fiscalia estadounidense | fiscalia federal | fiscales estadounidenses | fiscales federales | se declaro culpable | se declara culpable | gran jurado | fiscalia',
    ndaa: 'ley de autorizacion de defensa',
    uflpa: 'trabajo forzado uigur | ley uigur | trabajo forzoso uigur',
    pafaca: 'ley tiktok | ley contra tiktok | vender o cerrar | prohibicion de tiktok',
    dpl: 'veto a | no vender a | siete anos | vender componentes | denegacion de exportacion',
    eu: 'union europea | ue | bruselas | consejo de la ue | tribunal general | tjue | comision europea | sanciones europeas | sanciones de la ue | los veintisiete',
    'eu-sector': 'sanciones sectoriales | paquete de sanciones | swift',
    uk: 'reino unido | londres | britanic*',
    '5g': '5g',
    canada: 'canada | canadiense* | ottawa',
    china:
      'ministerio de comercio de china | ministerio de comercio chino | pekin | autoridades chinas | regulador* chino*',
    'cn-uel': 'entidades no fiables | entidades poco fiables | entidades no confiables',
    'cn-ecl': 'lista de control de exportaciones | doble uso',
    'cn-afsl': 'contramedidas',
    'cn-cac': 'administracion del ciberespacio',
    cn: 'china | chino | china*',
    india: 'india | nueva delhi',
    un: 'consejo de seguridad | naciones unidas | onu',
    swiss: 'suiza | suizo',
    australia: 'australia',
    japan: 'japon',
    taiwan: 'taiwan',
    dutch: 'paises bajos | holand* | neerlandes*',
    ukraine: 'ucrania | kiev | zelenski',
    iran: 'iran | irani*',
    belarus: 'bielorrusia',
    us: 'estados unidos | ee uu | eeuu | ee.uu | ee.uu. | washington | trump | biden | estadounidense* | norteamerican*',
    shares: 'prohibicion de inversion | prohibicion de invertir | veto a la inversion',
    nyse: 'bolsa de nueva york | nasdaq',
  },
}
