import type { WindowTranslation } from '../translation'

const audience =
  '{audience, select, principal {el jefe de la delegación} delegation {la delegación} counterpart {la contraparte} press {la prensa} other {los lectores de esa carpeta}}'

export const failures: WindowTranslation['failures'] = {
  'edit.unknown': {
    title: 'Ese elemento ya no está en el kit.',
    next: 'No se cambió nada. La pantalla muestra el kit tal como está.',
  },
  'edit.known': {
    title: 'Ese elemento ya está en el kit.',
    next: 'No se cambió nada. Abra el que está allí.',
  },
  'edit.notInSource': {
    title: 'Esas palabras no figuran en ese lugar de la fuente.',
    next: 'La cita no se incorporó. Seleccione de nuevo las palabras en la fuente.',
  },
  'edit.outsideUtterance': {
    title: 'No todas estas palabras son un mismo enunciado en la fuente.',
    next: 'No se cambió nada. Seleccione palabras dentro de unas mismas comillas, o consérvelas como referidas.',
  },
  'edit.notNamed': {
    title: 'La fuente no nombra allí a ese orador.',
    next: 'No se cambió nada. Señale las palabras que lo nombran, o indíquelo a mano con un motivo.',
  },
  'edit.namesAnother': {
    title: 'La fuente nombra allí a otra persona.',
    next: 'No se cambió nada. Si le consta otra cosa, indique el orador en contra de la fuente, con un motivo.',
  },
  'edit.hasMarks': {
    title: 'Esta fuente dice con sus comillas qué se pronunció.',
    next: 'No se cambió nada. Solo las notas sin comillas pueden marcarse a mano.',
  },
  'edit.readingUnsound': {
    title: 'Lo leído no corresponde al texto de la fuente.',
    next: 'No se cambió nada. Incorpore la fuente de nuevo.',
  },
  'edit.embargoEndless': {
    title: 'Un embargo necesita un final.',
    next: 'No se cambió nada. Indique qué día y a qué hora termina.',
  },
  'edit.descriptorMissing': {
    title: 'Sin atribución nominal hace falta una denominación.',
    next: 'No se cambió nada. Indique cómo puede llamarse al orador, según lo acordado.',
  },
  'edit.overrideRefused': {
    title: 'Estas palabras no pueden abrirse al jefe de la delegación.',
    next: 'No se cambió nada. Hace falta un motivo, y palabras confidenciales o bajo la regla de Chatham House.',
  },
  'edit.unreadable': {
    title: 'Este cambio no pudo releerse del disco.',
    next: 'No se cambió nada. Es un defecto del programa: exprese el cambio de otro modo.',
  },
  'edit.lastPack': {
    title: 'Un kit conserva siempre una carpeta.',
    next: 'Añada primero otra carpeta y después elimine esta.',
  },
  'edit.barred': {
    title: `Esta cita no puede ir a estos lectores (${audience}): {because}.`,
    next: 'Queda fuera de esa carpeta. Si se acordaron otras condiciones, indíquelas primero en Condiciones.',
  },
  'call.malformed': {
    title: 'El programa no entendió una solicitud ({call}).',
    next: 'No se cambió nada. Comuníquelo con el número de versión que figura en Acerca de.',
  },
  'call.unexpected': {
    title: 'Algo falló dentro del programa ({call}).',
    next: 'Lo guardado sigue guardado. Inténtelo de nuevo; si se repite, reinicie el programa.',
  },
  'kit.missing': {
    title: '«{title}» no está en el directorio de la biblioteca.',
    unnamed: 'Este kit no está en el directorio de la biblioteca.',
    next: 'Puede que se haya movido a mano. Devuelva su directorio a su sitio, o elimine la ficha.',
  },
  'kit.notOpen': {
    title: 'No hay ningún kit abierto.',
    next: 'Abra un kit de la biblioteca e inténtelo de nuevo.',
  },
  'kit.inUse': {
    title: '«{title}» está abierto en otra ventana de Briefing Kit.',
    unnamed: 'Este kit está abierto en otra ventana de Briefing Kit.',
    next: 'Ciérrelo allí primero; dos que escriben desharían el trabajo el uno del otro.',
  },
  'kit.tooNew': {
    title: '«{title}» lo escribió una versión más reciente de Briefing Kit.',
    unnamed: 'Este kit lo escribió una versión más reciente de Briefing Kit.',
    next: 'No se cambió nada en él. Actualice este programa para abrirlo.',
  },
  'kit.damaged': {
    title: '«{title}» está dañado y no pudo leerse ningún estado anterior.',
    unnamed: 'Este kit está dañado y no pudo leerse ningún estado anterior.',
    next: 'Los archivos quedaron como estaban. Restaure el directorio del kit desde una copia de seguridad.',
  },
  'kit.notAKit': {
    title: '{file} no es un kit.',
    unnamed: 'Ese archivo no es un kit.',
    next: 'No se cambió nada. Elija un directorio creado por Briefing Kit.',
  },
  'kit.fileUnread': {
    title: '{file} no pudo leerse como kit.',
    unnamed: 'Ese archivo no pudo leerse como kit.',
    next: 'No se cambió nada. Elija un archivo de kit escrito por Briefing Kit, o pídalo de nuevo.',
  },
  'kit.changedOutside': {
    title: 'Otro programa cambió «{title}» en el disco.',
    unnamed: 'Otro programa cambió este kit en el disco.',
    next: 'Su último cambio no se escribió. Abra el kit de nuevo para ver lo que hay ahora.',
  },
  'kit.gone': {
    title: 'El directorio de «{title}» ha desaparecido del disco.',
    unnamed: 'El directorio de este kit ha desaparecido del disco.',
    next: 'Lo guardado antes está en ese directorio. Devuélvalo a su sitio, abra el kit de nuevo y repita el último cambio.',
  },
  'kit.readOnly': {
    title: '«{title}» se abrió para lectura.',
    unnamed: 'Este kit se abrió para lectura.',
    next: 'No se cambió nada. Ciérrelo en el otro programa y ábralo aquí de nuevo.',
  },
  'kit.takenOver': {
    title: 'Otro programa abrió «{title}».',
    unnamed: 'Otro programa abrió este kit.',
    next: 'Ya no se escribe nada a su lado. Sus palabras se conservan aquí; guarde una copia, o espere a que allí se cierre.',
  },
  'kit.split': {
    title: '«{title}» continuó en otra parte mientras aquí había cambios en espera.',
    unnamed: 'Este kit continuó en otra parte mientras aquí había cambios en espera.',
    next: 'Ambas versiones se conservan: la suya está en esta ventana. Guárdela como segundo kit.',
  },
  'kit.unsealed': {
    title: '«{title}» está en esta biblioteca sin su protección.',
    unnamed: 'Este kit está en esta biblioteca sin su protección.',
    next: 'Alguien lo ha puesto allí. No se abrió nada. Sáquelo de la biblioteca y después incorpore su kit.json.',
  },
  'kit.sealed': {
    title: '«{title}» es de una biblioteca que se abre con una frase de contraseña.',
    unnamed: 'Este kit es de una biblioteca que se abre con una frase de contraseña.',
    next: 'No se cambió nada. Abra esa biblioteca, o devuelva su archivo library.key a donde estaba.',
  },
  'library.locked': {
    title: 'La biblioteca está bloqueada.',
    next: 'No se ha perdido nada. Escriba la frase de contraseña y continúe.',
  },
  'vault.wrongPassphrase': {
    title: 'Esa no es la frase de contraseña de esta biblioteca.',
    next: 'No se abrió nada. Las mayúsculas cuentan; el código de recuperación también la abre.',
  },
  'vault.wrongCode': {
    title: 'Este código es de otra biblioteca, o de una hoja anterior.',
    next: 'No se abrió nada. Busque la última hoja impresa.',
  },
  'vault.mistypedCode': {
    title: 'Un signo del código está mal, o falta.',
    next: 'Compárelo con la hoja: siete grupos de cuatro.',
  },
  'vault.tooShort': {
    title: 'Una frase de contraseña tiene al menos ocho signos.',
    next: 'No se cambió nada. Cuatro palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.',
  },
  'vault.damaged': {
    title: 'El archivo con la clave de esta biblioteca está dañado, y su copia también.',
    next: 'No se cambió nada. Restaure library.key desde una copia de seguridad; sin él nadie puede abrir la biblioteca.',
  },
  'vault.tooNew': {
    title: 'La clave de esta biblioteca la escribió una versión más reciente de Briefing Kit.',
    next: 'No se cambió nada. Ábrala con esa versión.',
  },
  'vault.notNow': {
    title: 'Eso no puede hacerse ahora con esta biblioteca.',
    next: 'No se cambió nada. Abra de nuevo los Ajustes para ver cómo está protegida.',
  },
  'vault.illegible': {
    title: '{file} no puede abrirse, y se perdería con la clave.',
    unnamed: 'Un archivo no puede abrirse, y se perdería con la clave.',
    next: 'La biblioteca sigue protegida. Abra y cierre ese kit, lo que lo repara desde sus copias, e inténtelo de nuevo.',
  },
  'vault.stopped': {
    title: 'Detenido.',
    next: 'La biblioteca está como antes.',
  },
  'library.taken': {
    title: 'Ya hay algo en {file}.',
    next: 'La biblioteca se queda donde está. Elija otro lugar.',
  },
  'library.nested': {
    title: 'La biblioteca no puede estar dentro de sí misma.',
    next: 'Se queda donde está. Elija un lugar fuera de su directorio.',
  },
  'library.linked': {
    title: 'Hay un enlace en la biblioteca: {file}.',
    next: 'La biblioteca se queda donde está. Ponga en su lugar aquello a lo que lleva el enlace, y después muévala.',
  },
  'library.waiting': {
    title: 'Todavía hay cambios que esperan al disco.',
    next: 'La biblioteca se queda donde está. Abra el kit, libere espacio o guarde una copia, y después muévala.',
  },
  'library.fixed': {
    title: 'El lugar de esta biblioteca se indicó al iniciar el programa.',
    next: 'No se cambió nada. Inicie el programa sin indicarlo para elegir otro lugar.',
  },
  'merge.strangers': {
    title: '{file} y este kit no tienen ningún estado en común, así que nadie puede decir quién cambió qué.',
    next: 'No se cambió nada. Abra el archivo como kit aparte y compare los dos.',
    unnamed: 'El archivo y este kit no tienen ningún estado en común, así que nadie puede decir quién cambió qué.',
  },
  'merge.notChosen': {
    title: 'Ya no hay elegida ninguna copia de este kit.',
    next: 'No se cambió nada. Elija el archivo de nuevo.',
  },
  'merge.undecided': {
    title: 'Algo que ambos han cambiado aún no está decidido.',
    next: 'No se cambió nada. Indique en cada caso qué queda, y fusione de nuevo.',
  },
  'merge.nothing': {
    title: 'La copia no tiene nada que incorporar.',
    next: 'No se cambió nada.',
  },
  'merge.misfit': {
    title: 'Lo elegido para «{words}» no encaja entre sí.',
    next: 'No se cambió nada. Tómelo todo de un solo lado y fusione de nuevo.',
  },
  'view.tooMany': {
    title: 'No hay sitio para una vista guardada más.',
    next: 'No se guardó nada. Elimine una que ya no use y guarde esta de nuevo.',
  },
  'disk.full': {
    title: 'El disco está lleno; el último cambio no está guardado.',
    next: 'Lo guardado antes está intacto. Libere espacio y repita el cambio.',
  },
  'disk.readOnly': {
    title: 'No se permite escribir en el directorio de la biblioteca.',
    next: 'Lo guardado antes está intacto. Permita escribir en el directorio que figura en Acerca de.',
  },
  'disk.failed': {
    title: 'El disco rechazó la escritura ({reason}).',
    next: 'Lo guardado antes está intacto. Revise el disco, abra el kit de nuevo y repita el último cambio.',
  },
  'file.notOpened': {
    title: 'Este equipo no abrió {file}.',
    unnamed: 'Este equipo no abrió el archivo.',
    next: 'El archivo está ahí. Ábralo desde su directorio, con un programa que lea PDF.',
  },
  'file.missing': {
    title: '{file} ya no está.',
    unnamed: 'El archivo ya no está.',
    next: 'No se incorporó nada. Elija el archivo de nuevo.',
  },
  'file.unreadable': {
    title: '{file} no pudo leerse.',
    unnamed: 'El archivo no pudo leerse.',
    next: 'No se incorporó nada. Compruebe que puede abrirlo y que está donde estaba.',
  },
  'source.empty': {
    title: '{file} está vacío.',
    unnamed: 'No hay texto en el portapapeles.',
    next: 'No se incorporó nada. Copie el texto del comunicado y pulse Ctrl+V.',
  },
  'source.onlyInScript': {
    title: '{file} no contiene texto: solo su script lo dibujaría.',
    unnamed: 'La página no contiene texto: solo su script lo dibujaría.',
    next: 'No se incorporó nada. Ábrala en el navegador, seleccione el artículo, cópielo y pulse aquí Ctrl+V.',
  },
  'source.tooLong': {
    title: '{file} supera la extensión de una fuente.',
    unnamed: 'El texto supera la extensión de una fuente.',
    next: 'No se incorporó nada. El límite es de {limit} caracteres; divida el texto en partes.',
  },
  'source.unknownType': {
    title: '{file} es de un tipo que aquí no puede leerse.',
    unnamed: 'El archivo es de un tipo que aquí no puede leerse.',
    next: 'No se incorporó nada. Use PDF, Word, correo, una página web o texto, o copie las palabras y péguelas.',
  },
  'source.damaged': {
    title: '{file} está dañado y no pudo leerse.',
    unnamed: 'El archivo está dañado y no pudo leerse.',
    next: 'No se incorporó nada. Ábralo en su programa de origen, copie las palabras y péguelas.',
  },
  'source.encrypted': {
    title: '{file} está bloqueado con una contraseña.',
    unnamed: 'El archivo está bloqueado con una contraseña.',
    next: 'No se incorporó nada. Guarde una copia sin contraseña y añada esa.',
  },
  'source.noText': {
    title: '{file} no tiene texto, solo imágenes.',
    unnamed: 'El archivo no tiene texto, solo imágenes.',
    next: 'No se incorporó nada. Pida una versión con texto.',
  },
  'source.notText': {
    title: 'Leído así, {file} no da palabras.',
    unnamed: 'Leído así, el archivo no da palabras.',
    next: 'No se incorporó nada. Pruebe otro tipo u otra codificación.',
  },
  'source.scanned': {
    title: '{file} está escaneado: sus páginas son imágenes.',
    unnamed: 'El archivo está escaneado: sus páginas son imágenes.',
    next: 'Aún no se incorporó nada. Transcriba lo que dice junto a sus páginas, o pida una versión con texto.',
  },
  'source.locked': {
    title: '{file} se abre con una contraseña.',
    unnamed: 'El archivo se abre con una contraseña.',
    next: 'Aún no se incorporó nada. Escriba su contraseña, o añada una copia sin ella.',
  },
  'source.wrongPassword': {
    title: '{file} no se abre con esta contraseña.',
    unnamed: 'El archivo no se abre con esta contraseña.',
    next: 'No se incorporó nada. Las mayúsculas cuentan; pregunte a quien lo envió.',
  },
  'source.tooManyPages': {
    title: '{file} tiene más páginas de las que puede tener una fuente.',
    unnamed: 'El archivo tiene más páginas de las que puede tener una fuente.',
    next: 'No se incorporó nada. El límite es de {limit} páginas; divida el archivo en partes.',
  },
  'source.alreadyThere': {
    title: 'El mismo texto ya está en este kit como «{title}».',
    unnamed: 'El mismo texto ya está en este kit.',
    next: 'No se añadió por segunda vez.',
  },
  'source.cancelled': {
    title: 'Se detuvo la lectura de {file}.',
    unnamed: 'Se detuvo la lectura.',
    next: 'No se incorporó nada.',
  },
  'source.tooSlow': {
    title: '{file} tarda demasiado en leerse.',
    unnamed: 'El texto tarda demasiado en leerse.',
    next: 'No se incorporó nada. Ábralo en su programa de origen y guárdelo como texto, o pegue una parte.',
  },
  'source.tooHeavy': {
    title: '{file} necesita demasiada memoria para leerse.',
    unnamed: 'El texto necesita demasiada memoria para leerse.',
    next: 'No se incorporó nada. Ábralo en su programa de origen y guárdelo como texto, o pegue una parte.',
  },
  'photo.notAPicture': {
    title: '{file} no es una imagen que pueda leerse.',
    unnamed: 'El archivo no es una imagen que pueda leerse.',
    next: 'La foto anterior se queda. Elija un archivo JPEG, PNG o WebP.',
  },
  'photo.tooLarge': {
    title: '{file} es demasiado grande para una foto.',
    unnamed: 'El archivo es demasiado grande para una foto.',
    next: 'La foto anterior se queda. Elija una imagen más pequeña.',
  },
  'pack.missing': {
    title: 'Esa carpeta ya no está en el kit.',
    next: 'Elija otra carpeta en la pantalla Carpeta.',
  },
  'pack.noDistribution': {
    title: 'No hay nadie en la lista de distribución.',
    next: 'Indique en la pantalla Carpeta quién recibe un ejemplar.',
  },
  'pack.passwordPdfOnly': {
    title: 'Solo un PDF puede tener contraseña.',
    next: 'Elija PDF como formato, o prescinda de la contraseña.',
  },
  'pack.empty': {
    title: 'Nada de esta carpeta es para sus lectores.',
    next: 'No se escribió ningún archivo. Active una sección o abra su contenido a estos lectores.',
  },
  'pack.cancelled': {
    title: 'Se detuvo la exportación.',
    next: 'No se escribió ningún archivo.',
  },
  'pack.failed': {
    title: 'No se pudieron componer las páginas.',
    next: 'No se escribió ningún archivo. El kit está a salvo; inténtelo de nuevo, o deje fuera la sección que falla.',
  },
  'pack.stalled': {
    title: 'La composición de las páginas se detuvo en «{words}» y se interrumpió.',
    next: 'No se escribió ningún archivo y el kit está a salvo. Deje fuera la sección con estas palabras y comuníquelo.',
  },
  'pack.unsettable': {
    title: 'Estas palabras no pueden componerse en una página: «{words}».',
    next: 'No se escribió ningún archivo y el kit está a salvo. Deje fuera la sección con estas palabras y comuníquelo.',
  },
  'pack.unprintable': {
    title: 'Ninguna tipografía incluida tiene {letters}, que figura en «{words}».',
    next: 'No se escribió ningún archivo: una cita o un nombre no deben imprimirse sin una letra. Déjelo fuera, o escriba el nombre con letras que puedan mostrarse.',
  },
  'pack.leak': {
    title: 'El archivo terminado contenía {field} {inFile}, que sus lectores no pueden ver.',
    next: 'No se escribió ningún archivo. Revise ese campo: cambie sus palabras, o lo que sus lectores pueden ver.',
  },
  'pack.unmarked': {
    title: 'A la página {page} del archivo terminado le faltaba su clasificación en la cabecera o al pie.',
    next: 'No se escribió ningún archivo. Una clasificación más corta cabe en cada página; el manejo va en su propia línea.',
  },
  'pack.unproved': {
    title: 'El archivo terminado no pudo releerse de principio a fin, así que nadie puede decir qué contiene.',
    next: 'No se escribió ningún archivo. El kit está a salvo; inténtelo de nuevo, o deje fuera las imágenes.',
  },
  'pack.brokenQuote': {
    title: 'Palabras de {speaker} no figuran en la fuente tal como se citan: «{words}».',
    next: `No se escribió ningún archivo: una carpeta para ${audience} solo contiene lo que se dijo. Corrija la cita, descártela, o quítela de esta carpeta.`,
  },
  'pack.busy': {
    title: 'Se está haciendo otra carpeta.',
    next: 'Espere a que termine, o deténgala.',
  },
  'export.notWritten': {
    title: 'La carpeta no pudo escribirse en {path}.',
    next: 'Cualquier archivo anterior está intacto. Elija otro directorio.',
  },
}

export const unknownFacts: WindowTranslation['unknownFacts'] = {
  call: 'sin nombre',
  reason: 'sin motivo indicado',
  limit: '10 millones',
  speaker: 'un orador',
  path: 'ese lugar',
}
