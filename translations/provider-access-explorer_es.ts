<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>%1 signed in to %2</source>
        <translation>%1 inició sesión en %2</translation>
    </message>
    <message>
        <source>%1 looked at the panel %2</source>
        <translation>%1 vio el panel %2</translation>
    </message>
    <message>
        <source>%1 opened the record of %2</source>
        <translation>%1 abrió el expediente de %2</translation>
    </message>
    <message>
        <source>%1 looked at the claims of %2</source>
        <translation>%1 vio las reclamaciones de %2</translation>
    </message>
    <message>
        <source>%1 started an export of %2</source>
        <translation>%1 inició una exportación de %2</translation>
    </message>
    <message>
        <source>%1 cancelled the export of %2</source>
        <translation>%1 canceló la exportación de %2</translation>
    </message>
    <message>
        <source>%1 destroyed the export of %2 with its key</source>
        <translation>%1 destruyó la exportación de %2 con su clave</translation>
    </message>
    <message>
        <source>%1 handed over readable files of %2</source>
        <translation>%1 entregó archivos legibles de %2</translation>
    </message>
    <message>
        <source>%1 saved claims of %2 as a file</source>
        <translation>%1 guardó reclamaciones de %2 como archivo</translation>
    </message>
    <message>
        <source>%1 printed something of %2</source>
        <translation>%1 imprimió algo de %2</translation>
    </message>
    <message>
        <source>%1 copied something of %2</source>
        <translation>%1 copió algo de %2</translation>
    </message>
    <message>
        <source>%1 changed the connection %2</source>
        <translation>%1 cambió la conexión %2</translation>
    </message>
    <message>
        <source>%1 searched at the payer: %2</source>
        <translation>%1 buscó en el pagador: %2</translation>
    </message>
    <message>
        <source>%1 opened a file: %2</source>
        <translation>%1 abrió un archivo: %2</translation>
    </message>
    <message>
        <source>%1 saved a document of %2</source>
        <translation>%1 guardó un documento de %2</translation>
    </message>
    <message>
        <source>%1 checked the access to %2</source>
        <translation>%1 comprobó el acceso a %2</translation>
    </message>
    <message>
        <source>%1 started an export of %2 as a check and cancelled it</source>
        <translation>%1 inició una exportación de %2 como prueba y la canceló</translation>
    </message>
    <message>
        <source>%1 saved a support bundle about %2</source>
        <translation>%1 guardó un paquete de soporte sobre %2</translation>
    </message>
    <message>
        <source>%1 looked at this record</source>
        <translation>%1 vio este registro</translation>
    </message>
    <message>
        <source>%1 saved this record as a file</source>
        <translation>%1 guardó este registro como archivo</translation>
    </message>
    <message>
        <source>The window of %1 was locked</source>
        <translation>Se bloqueó la ventana de %1</translation>
    </message>
    <message>
        <source>%1 unlocked the window</source>
        <translation>%1 desbloqueó la ventana</translation>
    </message>
    <message>
        <source>A rule kept %1 from something about %2</source>
        <translation>Una regla impidió a %1 hacer algo con %2</translation>
    </message>
    <message>
        <source>%1 changed their role</source>
        <translation>%1 cambió su función</translation>
    </message>
    <message>
        <source>This record did not hold when it was continued by %1</source>
        <translation>Este registro no estaba íntegro cuando %1 lo continuó</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Viewed panel</source>
        <translation>Vio panel</translation>
    </message>
    <message>
        <source>Viewed member</source>
        <translation>Vio miembro</translation>
    </message>
    <message>
        <source>Viewed claims</source>
        <translation>Vio reclamaciones</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportó</translation>
    </message>
    <message>
        <source>Cancelled export</source>
        <translation>Canceló exportación</translation>
    </message>
    <message>
        <source>Deleted export</source>
        <translation>Eliminó exportación</translation>
    </message>
    <message>
        <source>Wrote files</source>
        <translation>Escribió archivos</translation>
    </message>
    <message>
        <source>Saved claims</source>
        <translation>Guardó reclamaciones</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimió</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copió</translation>
    </message>
    <message>
        <source>Changed connection</source>
        <translation>Cambió conexión</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Buscó</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Abrió archivo</translation>
    </message>
    <message>
        <source>Saved document</source>
        <translation>Guardó documento</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>Comprobación de acceso</translation>
    </message>
    <message>
        <source>Real export check</source>
        <translation>Prueba de exportación real</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Viewed audit</source>
        <translation>Vio auditoría</translation>
    </message>
    <message>
        <source>Saved audit</source>
        <translation>Guardó auditoría</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Changed role</source>
        <translation>Cambió función</translation>
    </message>
    <message>
        <source>Found broken</source>
        <translation>Hallado roto</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>No es lo que se escribió.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It lies in another place than it was written in.</source>
        <translation>Está en un lugar distinto de donde se escribió.</translation>
    </message>
    <message>
        <source>It cannot be opened: it was changed, or it comes from another installation.</source>
        <translation>No se puede abrir: se modificó o procede de otra instalación.</translation>
    </message>
    <message>
        <source>From here on the end is missing.</source>
        <translation>A partir de aquí falta el final.</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your IT support</source>
        <translation>Su soporte informático</translation>
    </message>
    <message>
        <source>The payer’s help desk</source>
        <translation>El soporte del pagador</translation>
    </message>
    <message>
        <source>The payer’s onboarding team</source>
        <translation>El equipo de alta del pagador</translation>
    </message>
    <message>
        <source>Nobody at your clinic can read from this payer until it is fixed. What is already on this computer stays usable.</source>
        <translation>Nadie en su clínica puede leer de este pagador hasta que se arregle. Lo que ya está en este equipo sigue disponible.</translation>
    </message>
    <message>
        <source>No network knows this name</source>
        <translation>Ninguna red conoce este nombre</translation>
    </message>
    <message>
        <source>A typing mistake in the address, a name that is known only inside a VPN, or this computer has no network.</source>
        <translation>Un error al escribir la dirección, un nombre que solo se conoce dentro de una VPN, o este equipo no tiene red.</translation>
    </message>
    <message>
        <source>Check the address of the connection letter by letter, then the network and the VPN.</source>
        <translation>Revise la dirección de la conexión letra por letra; después, la red y la VPN.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens at that port</source>
        <translation>El servidor existe, pero nada escucha en ese puerto</translation>
    </message>
    <message>
        <source>The payer’s service is down, or the port in the address is wrong.</source>
        <translation>El servicio del pagador está caído, o el puerto de la dirección es incorrecto.</translation>
    </message>
    <message>
        <source>Check the port in the address. If it is right, try again in a few minutes, then ask the payer.</source>
        <translation>Revise el puerto de la dirección. Si es correcto, pruebe de nuevo en unos minutos y luego pregunte al pagador.</translation>
    </message>
    <message>
        <source>Nothing comes back, not even a refusal</source>
        <translation>No llega ninguna respuesta, ni siquiera un rechazo</translation>
    </message>
    <message>
        <source>A firewall drops the connection. Payers often let in only the addresses they know, and this office’s may not be among them.</source>
        <translation>Un cortafuegos descarta la conexión. Los pagadores suelen dejar entrar solo las direcciones que conocen, y la de esta oficina puede no estar entre ellas.</translation>
    </message>
    <message>
        <source>Give the payer this office’s public network address and ask whether it is on their list. Ask IT whether a firewall here holds it back.</source>
        <translation>Dé al pagador la dirección de red pública de esta oficina y pregunte si está en su lista. Pregunte a informática si un cortafuegos de aquí la retiene.</translation>
    </message>
    <message>
        <source>The payer’s help desk, with your IT support</source>
        <translation>El soporte del pagador, con su soporte informático</translation>
    </message>
    <message>
        <source>The server takes the connection and then says nothing</source>
        <translation>El servidor acepta la conexión y después no dice nada</translation>
    </message>
    <message>
        <source>The payer’s service is overloaded, or a firewall lets the connection through and holds back what follows.</source>
        <translation>El servicio del pagador está saturado, o un cortafuegos deja pasar la conexión y retiene lo que sigue.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, tell the payer.</source>
        <translation>Pruebe de nuevo en unos minutos. Si sigue igual, avise al pagador.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>An unsteady network, or a device on the way that ends the connection.</source>
        <translation>Una red inestable, o un dispositivo en el camino que corta la conexión.</translation>
    </message>
    <message>
        <source>Try again, then from another network. If it works there, ask IT.</source>
        <translation>Pruebe de nuevo y luego desde otra red. Si allí funciona, pregunte a informática.</translation>
    </message>
    <message>
        <source>This computer’s network does not lead there</source>
        <translation>La red de este equipo no llega hasta allí</translation>
    </message>
    <message>
        <source>The network is down, or a VPN is needed that is not connected.</source>
        <translation>La red está caída, o hace falta una VPN que no está conectada.</translation>
    </message>
    <message>
        <source>A gateway before the payer’s server turns us away</source>
        <translation>Una puerta de enlace delante del servidor del pagador nos rechaza</translation>
    </message>
    <message>
        <source>It lets in only addresses it knows, and this office’s may not be among them.</source>
        <translation>Solo deja entrar direcciones que conoce, y la de esta oficina puede no estar entre ellas.</translation>
    </message>
    <message>
        <source>Give the payer this office’s public network address and ask whether it is on their list.</source>
        <translation>Dé al pagador la dirección de red pública de esta oficina y pregunte si está en su lista.</translation>
    </message>
    <message>
        <source>Something on the way reads the traffic</source>
        <translation>Algo en el camino lee el tráfico</translation>
    </message>
    <message>
        <source>Something on the way reads the traffic (%1)</source>
        <translation>Algo en el camino lee el tráfico (%1)</translation>
    </message>
    <message>
        <source>A product between this computer and the payer opens the safe connection to look inside: it sees health data and the sign-in.</source>
        <translation>Un producto entre este equipo y el pagador abre la conexión segura para mirar dentro: ve datos de salud y el inicio de sesión.</translation>
    </message>
    <message>
        <source>A company proxy, or a virus scanner on this computer.</source>
        <translation>Un proxy de la empresa, o un antivirus en este equipo.</translation>
    </message>
    <message>
        <source>Ask IT to leave this address out of traffic inspection: it carries health data.</source>
        <translation>Pida a informática que excluya esta dirección de la inspección del tráfico: transporta datos de salud.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so the sign-in is refused</source>
        <translation>El reloj de este equipo está mal, por eso se rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>Signed requests are good for minutes only; with a wrong clock the payer takes them for old or forged.</source>
        <translation>Las solicitudes firmadas valen solo unos minutos; con un reloj equivocado el pagador las toma por viejas o falsas.</translation>
    </message>
    <message>
        <source>Set the clock, or turn on automatic time, and check again.</source>
        <translation>Ajuste el reloj, o active la hora automática, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer holds no secret or key for the connection</source>
        <translation>Este equipo no tiene secreto ni clave para la conexión</translation>
    </message>
    <message>
        <source>It was set up on another computer or by another user, or the keychain was reset.</source>
        <translation>Se configuró en otro equipo o por otro usuario, o el llavero se restableció.</translation>
    </message>
    <message>
        <source>Enter the secret or key of the connection again.</source>
        <translation>Introduzca de nuevo el secreto o la clave de la conexión.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in to this computer.</source>
        <translation>El llavero no se desbloqueó cuando usted inició sesión en este equipo.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>No hay ningún servicio de llavero en esta sesión.</translation>
    </message>
    <message>
        <source>The stored key cannot sign for this connection</source>
        <translation>La clave guardada no puede firmar para esta conexión</translation>
    </message>
    <message>
        <source>The connection names another algorithm than the key is for, or the key was damaged.</source>
        <translation>La conexión nombra un algoritmo distinto del de la clave, o la clave está dañada.</translation>
    </message>
    <message>
        <source>Something in the connection’s settings is missing or wrong</source>
        <translation>Algo en los ajustes de la conexión falta o es incorrecto</translation>
    </message>
    <message>
        <source>Open the connection’s settings and complete them.</source>
        <translation>Abra los ajustes de la conexión y complételos.</translation>
    </message>
    <message>
        <source>The payer refused the signed request</source>
        <translation>El pagador rechazó la solicitud firmada</translation>
    </message>
    <message>
        <source>The payer does not have the public half of this key, or has it under another key id or client id.</source>
        <translation>El pagador no tiene la mitad pública de esta clave, o la tiene con otro id de clave o de cliente.</translation>
    </message>
    <message>
        <source>Send the public key to the payer’s onboarding team and ask which key ids are registered for your client id.</source>
        <translation>Envíe la clave pública al equipo de alta del pagador y pregunte qué ids de clave están registrados para su id de cliente.</translation>
    </message>
    <message>
        <source>The payer’s onboarding team, with a file from you</source>
        <translation>El equipo de alta del pagador, con un archivo suyo</translation>
    </message>
    <message>
        <source>The key was replaced here a short time ago. The payer may not have its public half yet.</source>
        <translation>La clave se cambió aquí hace poco. Puede que el pagador aún no tenga su mitad pública.</translation>
    </message>
    <message>
        <source>Send the public key to the payer’s onboarding team, or wait until they have registered it.</source>
        <translation>Envíe la clave pública al equipo de alta del pagador, o espere a que la registren.</translation>
    </message>
    <message>
        <source>The sign-in address of this connection is spelled differently from what the payer’s server calls itself (the rule “aud”).</source>
        <translation>La dirección de inicio de sesión de esta conexión está escrita de otro modo que el nombre que usa el servidor del pagador (la regla «aud»).</translation>
    </message>
    <message>
        <source>Enter the sign-in address exactly as the payer gave it to you, character for character.</source>
        <translation>Introduzca la dirección de inicio de sesión exactamente como se la dio el pagador, carácter por carácter.</translation>
    </message>
    <message>
        <source>The payer’s server takes the request for too old or too long-lived (the rule “exp”): its clock may be wrong, or it allows less than four minutes.</source>
        <translation>El servidor del pagador considera la solicitud demasiado vieja o demasiado larga (la regla «exp»): su reloj puede estar mal, o permite menos de cuatro minutos.</translation>
    </message>
    <message>
        <source>Tell the payer’s help desk both times from the details.</source>
        <translation>Dé al soporte del pagador las dos horas de los detalles.</translation>
    </message>
    <message>
        <source>The payer’s server believes it has seen this request before (the rule “jti”), though each one is new.</source>
        <translation>El servidor del pagador cree haber visto ya esta solicitud (la regla «jti»), aunque cada una es nueva.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, tell the payer’s help desk.</source>
        <translation>Compruebe de nuevo. Si sigue igual, avise al soporte del pagador.</translation>
    </message>
    <message>
        <source>The payer holds another public key under this key id.</source>
        <translation>El pagador tiene otra clave pública con este id de clave.</translation>
    </message>
    <message>
        <source>Send the public key to the payer’s onboarding team again, with its key id.</source>
        <translation>Envíe de nuevo la clave pública al equipo de alta del pagador, con su id de clave.</translation>
    </message>
    <message>
        <source>The client id of this connection is not the one the key is registered for (the rules “iss” and “sub”).</source>
        <translation>El id de cliente de esta conexión no es aquel para el que está registrada la clave (las reglas «iss» y «sub»).</translation>
    </message>
    <message>
        <source>Compare the client id with what the payer gave you.</source>
        <translation>Compare el id de cliente con el que le dio el pagador.</translation>
    </message>
    <message>
        <source>The payer’s server does not take this signature algorithm (the rule “alg”).</source>
        <translation>El servidor del pagador no acepta este algoritmo de firma (la regla «alg»).</translation>
    </message>
    <message>
        <source>Create or import a key for the other algorithm (ES384 or RS384) and register it with the payer.</source>
        <translation>Cree o importe una clave para el otro algoritmo (ES384 o RS384) y regístrela con el pagador.</translation>
    </message>
    <message>
        <source>The payer refused client id and secret</source>
        <translation>El pagador rechazó el id de cliente y el secreto</translation>
    </message>
    <message>
        <source>The secret was typed wrong, has expired, or was replaced at the payer.</source>
        <translation>El secreto se escribió mal, caducó o el pagador lo cambió.</translation>
    </message>
    <message>
        <source>Enter the secret again. If it stays refused, ask the payer for a new one.</source>
        <translation>Introduzca el secreto otra vez. Si se sigue rechazando, pida uno nuevo al pagador.</translation>
    </message>
    <message>
        <source>You, or the payer’s onboarding team</source>
        <translation>Usted, o el equipo de alta del pagador</translation>
    </message>
    <message>
        <source>The payer has not enabled this way of signing in</source>
        <translation>El pagador no ha habilitado esta forma de iniciar sesión</translation>
    </message>
    <message>
        <source>The client is registered for another method, or only for people who sign in themselves.</source>
        <translation>El cliente está registrado para otro método, o solo para personas que inician sesión ellas mismas.</translation>
    </message>
    <message>
        <source>The payer does not grant what was asked for</source>
        <translation>El pagador no concede lo que se pidió</translation>
    </message>
    <message>
        <source>This client may ask only for other rights, or they are spelled differently here.</source>
        <translation>Este cliente solo puede pedir otros derechos, o aquí se escriben de otro modo.</translation>
    </message>
    <message>
        <source>There is no sign-in at the sign-in address</source>
        <translation>No hay inicio de sesión en la dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in address of the connection is wrong or has moved.</source>
        <translation>La dirección de inicio de sesión de la conexión es incorrecta o ha cambiado.</translation>
    </message>
    <message>
        <source>Compare the sign-in address with what the payer gave you.</source>
        <translation>Compare la dirección de inicio de sesión con la que le dio el pagador.</translation>
    </message>
    <message>
        <source>The method of the connection is not the one this server expects.</source>
        <translation>El método de la conexión no es el que este servidor espera.</translation>
    </message>
    <message>
        <source>The payer’s data server does not accept the sign-in it issued</source>
        <translation>El servidor de datos del pagador no acepta el inicio de sesión que él mismo emitió</translation>
    </message>
    <message>
        <source>The client is known to the sign-in server, but not enabled for this interface.</source>
        <translation>El servidor de inicio de sesión conoce al cliente, pero no está habilitado para esta interfaz.</translation>
    </message>
    <message>
        <source>Less was granted than asked for: %1 is missing</source>
        <translation>Se concedió menos de lo pedido: falta %1</translation>
    </message>
    <message>
        <source>What needs the missing rights will be refused.</source>
        <translation>Lo que necesite los derechos que faltan será rechazado.</translation>
    </message>
    <message>
        <source>The payer has registered fewer rights for this client.</source>
        <translation>El pagador ha registrado menos derechos para este cliente.</translation>
    </message>
    <message>
        <source>Ask the payer which rights your client has, and for those that are missing.</source>
        <translation>Pregunte al pagador qué derechos tiene su cliente y pida los que faltan.</translation>
    </message>
    <message>
        <source>The sign-in has no right to this</source>
        <translation>El inicio de sesión no tiene derecho a esto</translation>
    </message>
    <message>
        <source>A right that is needed here was not granted, or not asked for.</source>
        <translation>Un derecho necesario aquí no se concedió o no se pidió.</translation>
    </message>
    <message>
        <source>Compare the rights asked for with those granted, and ask the payer for what is missing.</source>
        <translation>Compare los derechos pedidos con los concedidos y pida al pagador lo que falta.</translation>
    </message>
    <message>
        <source>There is no FHIR server at this address</source>
        <translation>No hay ningún servidor FHIR en esta dirección</translation>
    </message>
    <message>
        <source>The host answers, but not at this path.</source>
        <translation>El servidor responde, pero no en esta ruta.</translation>
    </message>
    <message>
        <source>The path in the address is wrong, a part of it is missing, or the service has moved.</source>
        <translation>La ruta de la dirección es incorrecta, le falta una parte, o el servicio se ha movido.</translation>
    </message>
    <message>
        <source>Compare the FHIR address with what the payer gave you, path and version included.</source>
        <translation>Compare la dirección FHIR con la que le dio el pagador, incluidas la ruta y la versión.</translation>
    </message>
    <message>
        <source>What answers here is no FHIR server</source>
        <translation>Lo que responde aquí no es un servidor FHIR</translation>
    </message>
    <message>
        <source>An answer came, but not what a FHIR server sends.</source>
        <translation>Llegó una respuesta, pero no la que envía un servidor FHIR.</translation>
    </message>
    <message>
        <source>The address leads to another service of the payer.</source>
        <translation>La dirección lleva a otro servicio del pagador.</translation>
    </message>
    <message>
        <source>Compare the FHIR address with what the payer gave you.</source>
        <translation>Compare la dirección FHIR con la que le dio el pagador.</translation>
    </message>
    <message>
        <source>The server does not say which FHIR version it speaks</source>
        <translation>El servidor no dice qué versión de FHIR habla</translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, not 4.0</source>
        <translation>El servidor habla FHIR %1, no 4.0</translation>
    </message>
    <message>
        <source>Records of another version may be shown incompletely.</source>
        <translation>Los registros de otra versión pueden mostrarse incompletos.</translation>
    </message>
    <message>
        <source>The payer runs several versions side by side, each at an address of its own.</source>
        <translation>El pagador mantiene varias versiones a la vez, cada una en su propia dirección.</translation>
    </message>
    <message>
        <source>Ask the payer for the address of its FHIR R4 interface.</source>
        <translation>Pida al pagador la dirección de su interfaz FHIR R4.</translation>
    </message>
    <message>
        <source>A web page came back instead of data</source>
        <translation>Llegó una página web en lugar de datos</translation>
    </message>
    <message>
        <source>A sign-in page of this network, a notice of a proxy, or an address meant for people.</source>
        <translation>Una página de inicio de sesión de esta red, un aviso de un proxy, o una dirección pensada para personas.</translation>
    </message>
    <message>
        <source>The payer does not know this panel</source>
        <translation>El pagador no conoce este panel</translation>
    </message>
    <message>
        <source>A typing mistake in the group id, or the panel was replaced by a new one.</source>
        <translation>Un error al escribir el id del grupo, o el panel fue sustituido por otro.</translation>
    </message>
    <message>
        <source>Compare the group id with what the payer gave you.</source>
        <translation>Compare el id del grupo con el que le dio el pagador.</translation>
    </message>
    <message>
        <source>You, or the payer’s help desk</source>
        <translation>Usted, o el soporte del pagador</translation>
    </message>
    <message>
        <source>The panel has no members now</source>
        <translation>El panel no tiene miembros ahora</translation>
    </message>
    <message>
        <source>An export of it would bring nothing.</source>
        <translation>Una exportación no traería nada.</translation>
    </message>
    <message>
        <source>The attribution has run out and has to be renewed, or all members have opted out.</source>
        <translation>La atribución ha vencido y hay que renovarla, o todos los miembros se han excluido.</translation>
    </message>
    <message>
        <source>Ask the payer whether the attribution list is current.</source>
        <translation>Pregunte al pagador si la lista de atribución está vigente.</translation>
    </message>
    <message>
        <source>The panel is no longer in use</source>
        <translation>El panel ya no se usa</translation>
    </message>
    <message>
        <source>The payer has ended or deleted it. What was exported before stays here.</source>
        <translation>El pagador lo ha cerrado o borrado. Lo que se exportó antes sigue aquí.</translation>
    </message>
    <message>
        <source>The contract or attribution period is over.</source>
        <translation>El contrato o el periodo de atribución ha terminado.</translation>
    </message>
    <message>
        <source>Ask the payer for the id of the panel that follows it.</source>
        <translation>Pida al pagador el id del panel que lo sustituye.</translation>
    </message>
    <message>
        <source>This panel is not yours to read</source>
        <translation>Este panel no es suyo para leer</translation>
    </message>
    <message>
        <source>The sign-in works, but this panel belongs to another organization or client.</source>
        <translation>El inicio de sesión funciona, pero este panel pertenece a otra organización o cliente.</translation>
    </message>
    <message>
        <source>The group id is another organization’s, or the payer has not linked the panel to your client id.</source>
        <translation>El id del grupo es de otra organización, o el pagador no ha vinculado el panel a su id de cliente.</translation>
    </message>
    <message>
        <source>Compare the group id with what the payer gave you, and ask them to link it to your client id.</source>
        <translation>Compare el id del grupo con el que le dio el pagador y pida que lo vinculen a su id de cliente.</translation>
    </message>
    <message>
        <source>The payer does not list panels</source>
        <translation>El pagador no enumera paneles</translation>
    </message>
    <message>
        <source>Panels can still be used with the group ids the payer gave you.</source>
        <translation>Los paneles se pueden usar igualmente con los ids de grupo que le dio el pagador.</translation>
    </message>
    <message>
        <source>Add a group id to the connection, and check again.</source>
        <translation>Añada un id de grupo a la conexión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The payer lists no panel for this sign-in</source>
        <translation>El pagador no muestra ningún panel para este inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in works, but nobody’s records are linked to it.</source>
        <translation>El inicio de sesión funciona, pero no hay registros de nadie vinculados a él.</translation>
    </message>
    <message>
        <source>The attribution list was not yet handed in or not yet loaded.</source>
        <translation>La lista de atribución aún no se ha entregado o aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Ask the payer’s onboarding team for the panels of your organization.</source>
        <translation>Pida al equipo de alta del pagador los paneles de su organización.</translation>
    </message>
    <message>
        <source>The payer’s server does not offer this export</source>
        <translation>El servidor del pagador no ofrece esta exportación</translation>
    </message>
    <message>
        <source>It offers exports in another form, or only at another address.</source>
        <translation>Ofrece exportaciones de otra forma, o solo en otra dirección.</translation>
    </message>
    <message>
        <source>Ask the payer which export operation its Provider Access interface has.</source>
        <translation>Pregunte al pagador qué operación de exportación tiene su interfaz Provider Access.</translation>
    </message>
    <message>
        <source>The payer does not let this client export</source>
        <translation>El pagador no permite exportar a este cliente</translation>
    </message>
    <message>
        <source>Reading single members may work; an export of the panel is refused.</source>
        <translation>Leer miembros sueltos puede funcionar; exportar el panel se rechaza.</translation>
    </message>
    <message>
        <source>Bulk export is not enabled for your client id.</source>
        <translation>La exportación masiva no está habilitada para su id de cliente.</translation>
    </message>
    <message>
        <source>Ask the payer’s onboarding team to enable bulk export.</source>
        <translation>Pida al equipo de alta del pagador que habilite la exportación masiva.</translation>
    </message>
    <message>
        <source>An export is already running for you</source>
        <translation>Ya hay una exportación en curso para usted</translation>
    </message>
    <message>
        <source>The payer runs one at a time. Exports are permitted.</source>
        <translation>El pagador ejecuta una a la vez. Las exportaciones están permitidas.</translation>
    </message>
    <message>
        <source>Another window, another computer, or a schedule of your organization started it.</source>
        <translation>La inició otra ventana, otro equipo o una tarea programada de su organización.</translation>
    </message>
    <message>
        <source>Wait for it to end, or cancel it where it was started.</source>
        <translation>Espere a que termine, o cancélela donde se inició.</translation>
    </message>
    <message>
        <source>The payer refused the export as it was asked for</source>
        <translation>El pagador rechazó la exportación tal como se pidió</translation>
    </message>
    <message>
        <source>The server wants the export asked for in another form.</source>
        <translation>El servidor quiere que la exportación se pida de otra forma.</translation>
    </message>
    <message>
        <source>Tell the payer’s help desk.</source>
        <translation>Avise al soporte del pagador.</translation>
    </message>
    <message>
        <source>The export was accepted, and the payer did not confirm that it was cancelled</source>
        <translation>La exportación se aceptó y el pagador no confirmó que se cancelara</translation>
    </message>
    <message>
        <source>Exports work. This one may go on at the payer for a while and keep another from starting.</source>
        <translation>Las exportaciones funcionan. Esta puede seguir un rato en el pagador e impedir que empiece otra.</translation>
    </message>
    <message>
        <source>Wait a few minutes before you start an export.</source>
        <translation>Espere unos minutos antes de iniciar una exportación.</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Nadie; pasa solo</translation>
    </message>
    <message>
        <source>Several windows or schedules of your organization ask at the same time.</source>
        <translation>Varias ventanas o tareas programadas de su organización preguntan a la vez.</translation>
    </message>
    <message>
        <source>Wait as long as the payer asks, then check again.</source>
        <translation>Espere lo que pide el pagador y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The payer’s service is out of order for now</source>
        <translation>El servicio del pagador no funciona por ahora</translation>
    </message>
    <message>
        <source>Its server says that it is temporarily unavailable. What is already on this computer stays usable.</source>
        <translation>Su servidor dice que no está disponible temporalmente. Lo que ya está en este equipo sigue disponible.</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>Mantenimiento, o demasiada carga.</translation>
    </message>
    <message>
        <source>Check again later. Look at the payer’s status page if it has one.</source>
        <translation>Compruebe más tarde. Mire la página de estado del pagador, si la tiene.</translation>
    </message>
    <message>
        <source>Usually passes by itself; otherwise the payer’s help desk</source>
        <translation>Suele pasar solo; si no, el soporte del pagador</translation>
    </message>
    <message>
        <source>A fault in the payer’s service.</source>
        <translation>Un fallo en el servicio del pagador.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>Another service answers at this address, or the payer’s service has a fault.</source>
        <translation>Otro servicio responde en esta dirección, o el servicio del pagador tiene un fallo.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Rights granted</source>
        <translation>Derechos concedidos</translation>
    </message>
    <message>
        <source>Server description</source>
        <translation>Descripción del servidor</translation>
    </message>
    <message>
        <source>Panel access</source>
        <translation>Acceso al panel</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message numerus="yes">
        <source>The name leads to %n address(es)</source>
        <translation>
            <numerusform>El nombre lleva a %n dirección</numerusform>
            <numerusform>El nombre lleva a %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>El certificado es de confianza</translation>
    </message>
    <message>
        <source>An address of this computer: nothing leaves it</source>
        <translation>Una dirección de este equipo: nada sale de él</translation>
    </message>
    <message>
        <source>The server does not say what time it has</source>
        <translation>El servidor no dice qué hora tiene</translation>
    </message>
    <message>
        <source>Client id and secret or key are set up here</source>
        <translation>El id de cliente y el secreto o la clave están puestos aquí</translation>
    </message>
    <message>
        <source>The payer accepted the sign-in</source>
        <translation>El pagador aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>Everything asked for was granted</source>
        <translation>Se concedió todo lo pedido</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>No concedido: %1</translation>
    </message>
    <message>
        <source>The server did not say what it granted</source>
        <translation>El servidor no dijo qué concedió</translation>
    </message>
    <message>
        <source>Read, FHIR %1</source>
        <translation>Leída, FHIR %1</translation>
    </message>
    <message>
        <source>Read, but FHIR %1 is not the version expected</source>
        <translation>Leída, pero FHIR %1 no es la versión esperada</translation>
    </message>
    <message>
        <source>A panel could be read</source>
        <translation>Se pudo leer un panel</translation>
    </message>
    <message>
        <source>No group id is known to try it with</source>
        <translation>No se conoce ningún id de grupo para probarlo</translation>
    </message>
    <message>
        <source>The server says it offers it; none was started</source>
        <translation>El servidor dice que la ofrece; no se inició ninguna</translation>
    </message>
    <message>
        <source>Needs an earlier check to pass first</source>
        <translation>Antes debe superarse una comprobación anterior</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>This computer and the payer have the same time</source>
        <translation>Este equipo y el pagador tienen la misma hora</translation>
    </message>
    <message numerus="yes">
        <source>This computer is %n second(s) ahead of the payer</source>
        <translation>
            <numerusform>Este equipo va %n segundo por delante del pagador</numerusform>
            <numerusform>Este equipo va %n segundos por delante del pagador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is %n second(s) behind the payer</source>
        <translation>
            <numerusform>Este equipo va %n segundo por detrás del pagador</numerusform>
            <numerusform>Este equipo va %n segundos por detrás del pagador</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, certificate good until %2</source>
        <translation>%1, certificado válido hasta el %2</translation>
    </message>
    <message>
        <source>%1, the certificate is trusted</source>
        <translation>%1, el certificado es de confianza</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up</source>
        <translation>El proxy %1 busca el nombre</translation>
    </message>
    <message>
        <source>Port %1 answers, no proxy in between</source>
        <translation>El puerto %1 responde, sin proxy de por medio</translation>
    </message>
    <message>
        <source>The server answers through the proxy %1</source>
        <translation>El servidor responde a través del proxy %1</translation>
    </message>
    <message>
        <source>The certificate is trusted here, but “%1” issued it, not the payer</source>
        <translation>El certificado es de confianza aquí, pero lo emitió «%1», no el pagador</translation>
    </message>
    <message numerus="yes">
        <source>A panel of %n member(s) could be read</source>
        <translation>
            <numerusform>Se pudo leer un panel de %n miembro</numerusform>
            <numerusform>Se pudo leer un panel de %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>The panel could be read, and nobody is in it</source>
        <translation>El panel se pudo leer y no hay nadie en él</translation>
    </message>
    <message>
        <source>The payer lists no panel</source>
        <translation>El pagador no muestra ningún panel</translation>
    </message>
    <message>
        <source>This connection uses the documented operations only; a real export shows it</source>
        <translation>Esta conexión usa solo las operaciones documentadas; una exportación real lo demuestra</translation>
    </message>
    <message>
        <source>The server does not say that it offers it; a real export shows it</source>
        <translation>El servidor no dice que la ofrezca; una exportación real lo demuestra</translation>
    </message>
    <message>
        <source>A real export was accepted and cancelled (%1)</source>
        <translation>Una exportación real se aceptó y se canceló (%1)</translation>
    </message>
    <message>
        <source>A real export was accepted; that it was cancelled is not confirmed</source>
        <translation>Una exportación real se aceptó; no está confirmado que se cancelara</translation>
    </message>
</context>
<context>
    <name>ClaimChart</name>
    <message>
        <source>No date</source>
        <comment>a bar of claims without a date</comment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>By month, by type</source>
        <translation>Por mes y tipo</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By diagnosis group</source>
        <translation>Por grupo de diagnóstico</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Por decisión</translation>
    </message>
    <message>
        <source>Amount distribution</source>
        <translation>Distribución de importes</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By network</source>
        <translation>Por red</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Top members</source>
        <translation>Miembros principales</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>Por pagador</translation>
    </message>
    <message numerus="yes">
        <source>may still grow: nine of ten of these claims were settled within %n day(s) of the service</source>
        <translation>
            <numerusform>aún puede crecer: nueve de cada diez de estas reclamaciones se resolvieron en %n día desde el servicio</numerusform>
            <numerusform>aún puede crecer: nueve de cada diez de estas reclamaciones se resolvieron en %n días desde el servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>may still grow: claims usually arrive within three months of the service</source>
        <translation>aún puede crecer: las reclamaciones suelen llegar en los tres meses siguientes al servicio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a bar of all earlier months</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1, ICD-10 chapter</source>
        <comment>measure, and what the groups are</comment>
        <translation>%1, capítulo de CIE-10</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>groups that have no bar of their own</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per claim</source>
        <comment>an amount</comment>
        <translation>%1 por reclamación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>an amount</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ClaimPrint</name>
    <message numerus="yes">
        <source>%n more claim(s) are not on paper; export them instead.</source>
        <translation>
            <numerusform>%n reclamación más no está en papel; expórtela.</numerusform>
            <numerusform>%n reclamaciones más no están en papel; expórtelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1 · page %2 of %3</source>
        <translation>Impreso %1 · página %2 de %3</translation>
    </message>
</context>
<context>
    <name>ClaimSentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>services of a claim</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stayed %n night(s)</source>
        <comment>in a hospital</comment>
        <translation>
            <numerusform>estuvo ingresado %n noche</numerusform>
            <numerusform>estuvo ingresado %n noches</numerusform>
        </translation>
    </message>
    <message>
        <source>was in hospital</source>
        <translation>estuvo en el hospital</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A member who is not named</source>
        <translation>Un miembro sin nombre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>member, what happened: stayed 4 nights</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 filled a prescription</source>
        <translation>%1 recogió una receta</translation>
    </message>
    <message>
        <source>%1 got %2</source>
        <comment>member, drug</comment>
        <translation>%1 recibió %2</translation>
    </message>
    <message>
        <source>Prior authorization for %1</source>
        <comment>a member</comment>
        <translation>Autorización previa para %1</translation>
    </message>
    <message>
        <source>Prior authorization for %1: %2</source>
        <comment>member, service</comment>
        <translation>Autorización previa para %1: %2</translation>
    </message>
    <message>
        <source>%1 was treated</source>
        <translation>%1 recibió atención</translation>
    </message>
    <message>
        <source>%1 had %2</source>
        <comment>member, service</comment>
        <translation>%1 tuvo %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what happened, provider</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what happened, why</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Type of bill</source>
        <translation>Tipo de factura</translation>
    </message>
    <message>
        <source>Point of origin</source>
        <translation>Punto de origen</translation>
    </message>
    <message>
        <source>Admission type</source>
        <translation>Tipo de ingreso</translation>
    </message>
    <message>
        <source>Discharge status</source>
        <translation>Situación al alta</translation>
    </message>
    <message>
        <source>DRG</source>
        <translation>GRD</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>Patient account</source>
        <translation>Cuenta del paciente</translation>
    </message>
    <message>
        <source>Days supply</source>
        <translation>Días de suministro</translation>
    </message>
    <message>
        <source>Refill number</source>
        <translation>Número de reposición</translation>
    </message>
    <message>
        <source>Refills allowed</source>
        <translation>Reposiciones permitidas</translation>
    </message>
    <message>
        <source>Dispense as written</source>
        <translation>Dispensar como está escrito</translation>
    </message>
    <message>
        <source>Brand or generic</source>
        <translation>Marca o genérico</translation>
    </message>
    <message>
        <source>Prescription origin</source>
        <translation>Origen de la receta</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Fórmula magistral</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Pagado a</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Service facility</source>
        <translation>Centro del servicio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Billing network</source>
        <translation>Red del facturador</translation>
    </message>
    <message>
        <source>Performing network</source>
        <translation>Red del prestador</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service end</source>
        <translation>Fin del servicio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>First service</source>
        <translation>Primer servicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Outpatient</source>
        <translation>Ambulatoria</translation>
    </message>
    <message>
        <source>Inpatient</source>
        <translation>Hospitalaria</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Dental</source>
        <translation>Dental</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Prior authorization</source>
        <translation>Autorización previa</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of claim</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Deducible</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>Copago</translation>
    </message>
    <message>
        <source>Coinsurance</source>
        <translation>Coseguro</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <source>Other payer paid</source>
        <translation>Pagado por otro pagador</translation>
    </message>
    <message>
        <source>Member paid</source>
        <translation>Pagado por el miembro</translation>
    </message>
    <message>
        <source>Paid to provider</source>
        <translation>Pagado al proveedor</translation>
    </message>
    <message>
        <source>Paid to member</source>
        <translation>Pagado al miembro</translation>
    </message>
    <message>
        <source>Member owes</source>
        <translation>Debe el miembro</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Drug cost</source>
        <translation>Costo del medicamento</translation>
    </message>
    <message>
        <source>Plan benefit</source>
        <translation>Beneficio del plan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Plan paid</source>
        <translation>Pagado por el plan</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>Parte del miembro</translation>
    </message>
    <message>
        <source>Service month</source>
        <translation>Mes de servicio</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>the payer&apos;s decision on a claim</comment>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>the payer&apos;s decision on a claim</comment>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>the payer&apos;s decision on a claim</comment>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Decision as sent</source>
        <translation>Decisión según se envió</translation>
    </message>
    <message>
        <source>Diagnosis group</source>
        <translation>Grupo de diagnóstico</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>no suministrado</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <comment>an estimated amount</comment>
        <translation>%1 est.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Plan paid</source>
        <translation>Pagado por el plan</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>Parte del miembro</translation>
    </message>
    <message>
        <source>Not read: %1, line %2 (%3)</source>
        <translation>No leído: %1, línea %2 (%3)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometidos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Export %1 is deleted.</source>
        <translation>La exportación %1 se eliminó.</translation>
    </message>
    <message>
        <source>Connection “%1” is saved.</source>
        <translation>La conexión «%1» se guardó.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>FHIR address</source>
        <translation>Dirección FHIR</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>Secreto guardado</translation>
    </message>
    <message>
        <source>Connection “%1” is removed.</source>
        <translation>La conexión «%1» se quitó.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Id de miembro</translation>
    </message>
    <message>
        <source>Attributed until</source>
        <translation>Atribuido hasta</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Todo está como se guardó.</translation>
    </message>
    <message>
        <source>Not as stored: %1</source>
        <translation>No está como se guardó: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The record is broken at entry %1. %2</source>
        <translation>El registro está roto en la entrada %1. %2</translation>
    </message>
    <message>
        <source>The policy file is in order.</source>
        <translation>El archivo de políticas es correcto.</translation>
    </message>
    <message>
        <source>There is no policy file; everything is allowed.</source>
        <translation>No hay archivo de políticas; todo está permitido.</translation>
    </message>
    <message>
        <source>yes, with a reason</source>
        <translation>sí, con un motivo</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Función: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>The key is made and signs from now on. Give the payer this public half:</source>
        <translation>La clave está creada y firma desde ahora. Entregue al pagador esta mitad pública:</translation>
    </message>
    <message>
        <source>The key is made. Give the payer these public halves, then let the new one sign with “key use”:</source>
        <translation>La clave está creada. Entregue al pagador estas mitades públicas y después haga que firme la nueva con «key use»:</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id. de clave</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>Días de antigüedad</translation>
    </message>
    <message>
        <source>Rotate in days</source>
        <translation>Renovar en días</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Connection “%1” is saved. Its secret or key is still to be given.</source>
        <translation>La conexión «%1» está guardada. Falta indicar su secreto o su clave.</translation>
    </message>
    <message>
        <source>There is no keychain: whatever it kept of this connection on another day is still in it.</source>
        <translation>No hay llavero: lo que guardara de esta conexión otro día sigue en él.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Infections</source>
        <translation>Infecciones</translation>
    </message>
    <message>
        <source>Cancer, growths</source>
        <translation>Cáncer, tumores</translation>
    </message>
    <message>
        <source>Blood, immunity</source>
        <translation>Sangre, inmunidad</translation>
    </message>
    <message>
        <source>Endocrine, diabetes</source>
        <translation>Endocrino, diabetes</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>Sistema nervioso</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Oídos</translation>
    </message>
    <message>
        <source>Heart, circulation</source>
        <translation>Corazón, circulación</translation>
    </message>
    <message>
        <source>Lungs, breathing</source>
        <translation>Pulmones, respiración</translation>
    </message>
    <message>
        <source>Digestive system</source>
        <translation>Aparato digestivo</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Muscles, bones</source>
        <translation>Músculos, huesos</translation>
    </message>
    <message>
        <source>Kidney, urinary</source>
        <translation>Riñón, vías urinarias</translation>
    </message>
    <message>
        <source>Pregnancy, birth</source>
        <translation>Embarazo, parto</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Recién nacido</translation>
    </message>
    <message>
        <source>Congenital</source>
        <translation>Congénito</translation>
    </message>
    <message>
        <source>Symptoms, findings</source>
        <translation>Síntomas, hallazgos</translation>
    </message>
    <message>
        <source>Injury, poisoning</source>
        <translation>Lesión, intoxicación</translation>
    </message>
    <message>
        <source>External causes</source>
        <translation>Causas externas</translation>
    </message>
    <message>
        <source>Checkups, aftercare</source>
        <translation>Chequeos, seguimiento</translation>
    </message>
    <message>
        <source>Special codes</source>
        <translation>Códigos especiales</translation>
    </message>
    <message>
        <source>Other code systems</source>
        <translation>Otros sistemas de códigos</translation>
    </message>
    <message>
        <source>Office visits</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Preventive visits</source>
        <translation>Visitas preventivas</translation>
    </message>
    <message>
        <source>Hospital visits</source>
        <translation>Visitas en hospital</translation>
    </message>
    <message>
        <source>Emergency visits</source>
        <translation>Visitas de urgencia</translation>
    </message>
    <message>
        <source>Home, facility visits</source>
        <translation>Visitas a domicilio o centro</translation>
    </message>
    <message>
        <source>Behavioral health</source>
        <translation>Salud conductual</translation>
    </message>
    <message>
        <source>Therapy, rehab</source>
        <translation>Terapia, rehabilitación</translation>
    </message>
    <message>
        <source>Surgery, procedures</source>
        <translation>Cirugía, procedimientos</translation>
    </message>
    <message>
        <source>Anesthesia</source>
        <translation>Anestesia</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Lab tests</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Eye, ear care</source>
        <translation>Vista y oído</translation>
    </message>
    <message>
        <source>Heart tests, care</source>
        <translation>Pruebas y cuidado cardíaco</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>Diálisis</translation>
    </message>
    <message>
        <source>Other medicine</source>
        <translation>Otra medicina</translation>
    </message>
    <message>
        <source>Hospital room</source>
        <translation>Habitación de hospital</translation>
    </message>
    <message>
        <source>Operating room</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <source>Other hospital</source>
        <translation>Otro de hospital</translation>
    </message>
    <message>
        <source>Home health, hospice</source>
        <translation>Atención domiciliaria, hospicio</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Injected drugs</source>
        <translation>Medicamentos inyectados</translation>
    </message>
    <message>
        <source>Equipment, supplies</source>
        <translation>Equipo, suministros</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Dental care</source>
        <translation>Cuidado dental</translation>
    </message>
    <message>
        <source>Dental treatment</source>
        <translation>Tratamiento dental</translation>
    </message>
    <message>
        <source>Total lines</source>
        <translation>Líneas de total</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Telehealth, elsewhere</source>
        <translation>Telesalud, otro lugar</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Homeless shelter</source>
        <translation>Albergue</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Prisión</translation>
    </message>
    <message>
        <source>Telehealth, home</source>
        <translation>Telesalud, en casa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Assisted living</source>
        <translation>Vivienda asistida</translation>
    </message>
    <message>
        <source>Group home</source>
        <translation>Hogar grupal</translation>
    </message>
    <message>
        <source>Mobile unit</source>
        <translation>Unidad móvil</translation>
    </message>
    <message>
        <source>Walk-in clinic</source>
        <translation>Clínica sin cita</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Off-campus hospital</source>
        <translation>Hospital, sede externa</translation>
    </message>
    <message>
        <source>Urgent care</source>
        <translation>Atención urgente</translation>
    </message>
    <message>
        <source>Inpatient hospital</source>
        <translation>Hospital, internado</translation>
    </message>
    <message>
        <source>Outpatient hospital</source>
        <translation>Hospital, ambulatorio</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>Sala de urgencias</translation>
    </message>
    <message>
        <source>Surgery center</source>
        <translation>Centro quirúrgico</translation>
    </message>
    <message>
        <source>Birthing center</source>
        <translation>Centro de partos</translation>
    </message>
    <message>
        <source>Military facility</source>
        <translation>Centro militar</translation>
    </message>
    <message>
        <source>Skilled nursing</source>
        <translation>Enfermería especializada</translation>
    </message>
    <message>
        <source>Nursing facility</source>
        <translation>Residencia de enfermería</translation>
    </message>
    <message>
        <source>Custodial care</source>
        <translation>Cuidado custodial</translation>
    </message>
    <message>
        <source>Hospice</source>
        <translation>Hospicio</translation>
    </message>
    <message>
        <source>Ambulance, land</source>
        <translation>Ambulancia, tierra</translation>
    </message>
    <message>
        <source>Ambulance, air or water</source>
        <translation>Ambulancia, aire o agua</translation>
    </message>
    <message>
        <source>Independent clinic</source>
        <translation>Clínica independiente</translation>
    </message>
    <message>
        <source>Health center</source>
        <translation>Centro de salud</translation>
    </message>
    <message>
        <source>Inpatient psychiatric</source>
        <translation>Psiquiatría, internado</translation>
    </message>
    <message>
        <source>Partial psychiatric</source>
        <translation>Psiquiatría parcial</translation>
    </message>
    <message>
        <source>Mental health center</source>
        <translation>Centro de salud mental</translation>
    </message>
    <message>
        <source>Intermediate care</source>
        <translation>Cuidado intermedio</translation>
    </message>
    <message>
        <source>Residential addiction care</source>
        <translation>Adicciones, residencial</translation>
    </message>
    <message>
        <source>Addiction care</source>
        <translation>Atención de adicciones</translation>
    </message>
    <message>
        <source>Mass vaccination</source>
        <translation>Vacunación masiva</translation>
    </message>
    <message>
        <source>Inpatient rehab</source>
        <translation>Rehabilitación, internado</translation>
    </message>
    <message>
        <source>Outpatient rehab</source>
        <translation>Rehabilitación, ambulatoria</translation>
    </message>
    <message>
        <source>Dialysis center</source>
        <translation>Centro de diálisis</translation>
    </message>
    <message>
        <source>Public health clinic</source>
        <translation>Clínica de salud pública</translation>
    </message>
    <message>
        <source>Rural health clinic</source>
        <translation>Clínica rural</translation>
    </message>
    <message>
        <source>Independent lab</source>
        <translation>Laboratorio independiente</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>In network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <source>Out of network</source>
        <translation>Fuera de la red</translation>
    </message>
    <message>
        <source>Other network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Con contrato</translation>
    </message>
    <message>
        <source>Not contracted</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Paid $0</source>
        <translation>Pagado $0</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>No definitivo</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>The plan paid something, or the payer says that it paid.</source>
        <translation>El plan pagó algo, o el pagador dice que pagó.</translation>
    </message>
    <message>
        <source>The payer says that it paid a part.</source>
        <translation>El pagador dice que pagó una parte.</translation>
    </message>
    <message>
        <source>Settled, and the plan paid nothing. The payer does not call it denied.</source>
        <translation>Resuelto, y el plan no pagó nada. El pagador no lo llama denegado.</translation>
    </message>
    <message>
        <source>The payer says that it was denied.</source>
        <translation>El pagador dice que se denegó.</translation>
    </message>
    <message>
        <source>Still in process: queued, partial, in error, or not the final action.</source>
        <translation>Aún en proceso: en cola, parcial, con error o sin ser la acción final.</translation>
    </message>
    <message>
        <source>Takes back an earlier payment; its amounts are negative.</source>
        <translation>Revierte un pago anterior; sus importes son negativos.</translation>
    </message>
    <message>
        <source>Processing is complete. Whether and what the plan paid was not sent.</source>
        <translation>El proceso terminó. No se envió si el plan pagó ni cuánto.</translation>
    </message>
    <message>
        <source>Canceled by the payer; it is in no sum.</source>
        <translation>Cancelado por el pagador; no está en ninguna suma.</translation>
    </message>
    <message>
        <source>A draft, or entered in error; it is in no sum.</source>
        <translation>Un borrador, o registrado por error; no está en ninguna suma.</translation>
    </message>
    <message>
        <source>The payer sent nothing that says how it ended.</source>
        <translation>El pagador no envió nada que diga cómo terminó.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Processing complete</source>
        <translation>Proceso completo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Certified in total</source>
        <translation>Certificado en su totalidad</translation>
    </message>
    <message>
        <source>Certified in part</source>
        <translation>Certificado en parte</translation>
    </message>
    <message>
        <source>Not certified</source>
        <translation>No certificado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Contact the payer</source>
        <translation>Contactar al pagador</translation>
    </message>
    <message>
        <source>No action required</source>
        <translation>Sin acción necesaria</translation>
    </message>
    <message>
        <source>Affirmed</source>
        <translation>Afirmado</translation>
    </message>
    <message>
        <source>Not affirmed</source>
        <translation>No afirmado</translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message numerus="yes">
        <source>rotate in %n day(s)</source>
        <translation>
            <numerusform>renovar en %n día</numerusform>
            <numerusform>renovar en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>vencida desde hace %n día</numerusform>
            <numerusform>vencida desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how old a key is, when to change it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made today</source>
        <translation>Creada hoy</translation>
    </message>
    <message>
        <source>Imported today</source>
        <translation>Importada hoy</translation>
    </message>
    <message numerus="yes">
        <source>Made %n day(s) ago</source>
        <translation>
            <numerusform>Creada hace %n día</numerusform>
            <numerusform>Creada hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n day(s) ago</source>
        <translation>
            <numerusform>Importada hace %n día</numerusform>
            <numerusform>Importada hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>Introducido hoy</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) ago</source>
        <translation>
            <numerusform>Introducido hace %n día</numerusform>
            <numerusform>Introducido hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo panel</source>
        <translation>Panel de demostración</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>El pagador</translation>
    </message>
    <message>
        <source>Usually passes by itself; otherwise the payer</source>
        <translation>Suele pasar solo; si no, el pagador</translation>
    </message>
    <message>
        <source>Your network or IT support</source>
        <translation>Su red o el soporte informático</translation>
    </message>
    <message>
        <source>Your IT support</source>
        <translation>Su soporte informático</translation>
    </message>
    <message>
        <source>The makers of this program</source>
        <translation>Los autores de este programa</translation>
    </message>
    <message>
        <source>the payer&apos;s server</source>
        <translation>el servidor del pagador</translation>
    </message>
    <message>
        <source>The payer does not know this panel</source>
        <translation>El pagador no conoce este panel</translation>
    </message>
    <message>
        <source>The payer does not know this member</source>
        <translation>El pagador no conoce a este miembro</translation>
    </message>
    <message>
        <source>The payer no longer knows this export</source>
        <translation>El pagador ya no conoce esta exportación</translation>
    </message>
    <message>
        <source>A file of the export is no longer there</source>
        <translation>Un archivo de la exportación ya no está</translation>
    </message>
    <message>
        <source>The file was not found</source>
        <translation>No se encontró el archivo</translation>
    </message>
    <message>
        <source>There is no connection of that name</source>
        <translation>No hay ninguna conexión con ese nombre</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection</source>
        <translation>El llavero no tiene el secreto de esta conexión</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The payer cannot be reached</source>
        <translation>No se puede llegar al pagador</translation>
    </message>
    <message>
        <source>No connection to %1 could be made. What is already on this computer stays usable.</source>
        <translation>No se pudo conectar con %1. Lo que ya está en este equipo sigue disponible.</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy, then try again.</source>
        <translation>Revise la red, la VPN y el proxy, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The payer&apos;s server is slow to answer</source>
        <translation>El servidor del pagador tarda en responder</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be trusted, so nothing was sent.</source>
        <translation>No se pudo confiar en el certificado de %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Do not go around this. Ask IT whether a proxy inspects the traffic, or give the payer&apos;s certificate authority in the connection.</source>
        <translation>No lo eluda. Pregunte a informática si un proxy inspecciona el tráfico, o indique en la conexión la autoridad certificadora del pagador.</translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation>Se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>The payer did not accept the sign-in of this computer.</source>
        <translation>El pagador no aceptó el inicio de sesión de este equipo.</translation>
    </message>
    <message>
        <source>Check the client id and the secret or key of the connection.</source>
        <translation>Revise el id de cliente y el secreto o la clave de la conexión.</translation>
    </message>
    <message>
        <source>You, or whoever registered this program with the payer</source>
        <translation>Usted, o quien registró este programa ante el pagador</translation>
    </message>
    <message>
        <source>The payer may not show you this</source>
        <translation>El pagador no puede mostrarle esto</translation>
    </message>
    <message>
        <source>The sign-in worked, but it has no right to what was asked for.</source>
        <translation>El inicio de sesión funcionó, pero no da derecho a lo que se pidió.</translation>
    </message>
    <message>
        <source>Check the id, or ask the payer&apos;s help desk which rights your organization has.</source>
        <translation>Revise el id, o pregunte al soporte del pagador qué derechos tiene su organización.</translation>
    </message>
    <message>
        <source>Nothing was found under the id that was asked for.</source>
        <translation>No se encontró nada con el id que se pidió.</translation>
    </message>
    <message>
        <source>Check the id for a typing mistake. Ids differ between systems and between versions of one system.</source>
        <translation>Revise si el id tiene un error de escritura. Los ids cambian entre sistemas y entre versiones de un mismo sistema.</translation>
    </message>
    <message>
        <source>The payer asks us to wait</source>
        <translation>El pagador nos pide esperar</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>Se hicieron demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>It will go on after the wait.</source>
        <translation>Continuará después de la espera.</translation>
    </message>
    <message>
        <source>Nobody; it passes by itself</source>
        <translation>Nadie; pasa solo</translation>
    </message>
    <message>
        <source>The payer&apos;s server failed</source>
        <translation>El servidor del pagador falló</translation>
    </message>
    <message>
        <source>The payer&apos;s service answered with a fault of its own.</source>
        <translation>El servicio del pagador respondió con un fallo propio.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give the details below to the payer&apos;s help desk.</source>
        <translation>Vuelva a intentarlo más tarde. Si persiste, entregue los detalles de abajo al soporte del pagador.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>What arrived is not what such a server should send. What could be read was kept.</source>
        <translation>Lo que llegó no es lo que debe enviar un servidor así. Se conservó lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Try again. If it stays, give the details below to the payer&apos;s help desk.</source>
        <translation>Vuelva a intentarlo. Si persiste, entregue los detalles de abajo al soporte del pagador.</translation>
    </message>
    <message>
        <source>This server does not offer that</source>
        <translation>Este servidor no ofrece eso</translation>
    </message>
    <message>
        <source>The payer&apos;s server has no such function, or not in this form.</source>
        <translation>El servidor del pagador no tiene esa función, o no en esta forma.</translation>
    </message>
    <message>
        <source>Use another way, or ask the payer whether it is planned.</source>
        <translation>Use otra vía, o pregunte al pagador si está prevista.</translation>
    </message>
    <message>
        <source>No system keychain was found</source>
        <translation>No se encontró el llavero del sistema</translation>
    </message>
    <message>
        <source>Secrets are kept only in the system keychain, never in a file, and none is running for this session.</source>
        <translation>Los secretos se guardan solo en el llavero del sistema, nunca en un archivo, y en esta sesión no hay ninguno en marcha.</translation>
    </message>
    <message>
        <source>Start a keychain service (such as GNOME Keyring or KWallet) and try again.</source>
        <translation>Inicie un servicio de llavero (como GNOME Keyring o KWallet) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The system keychain did not give out what this program stored there.</source>
        <translation>El llavero del sistema no entregó lo que este programa guardó en él.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>What was received could not be saved. Everything saved before is intact.</source>
        <translation>Lo recibido no se pudo guardar. Todo lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>Free some space, then continue.</source>
        <translation>Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>Saved data could not be read</source>
        <translation>No se pudieron leer los datos guardados</translation>
    </message>
    <message>
        <source>A sealed file on this computer is damaged or does not belong to this installation.</source>
        <translation>Un archivo sellado de este equipo está dañado o no pertenece a esta instalación.</translation>
    </message>
    <message>
        <source>Fetch the data again from the payer. Keep the file if you want it examined.</source>
        <translation>Vuelva a obtener los datos del pagador. Conserve el archivo si quiere que se examine.</translation>
    </message>
    <message>
        <source>The audit record could not be written</source>
        <translation>No se pudo escribir el registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing is shown or exported that cannot be recorded.</source>
        <translation>No se muestra ni exporta nada que no pueda registrarse.</translation>
    </message>
    <message>
        <source>Check free space and rights of the data folder, then try again.</source>
        <translation>Revise el espacio libre y los permisos de la carpeta de datos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That cannot be used</source>
        <translation>Eso no se puede usar</translation>
    </message>
    <message>
        <source>What was entered is not usable.</source>
        <translation>Lo que se introdujo no sirve.</translation>
    </message>
    <message>
        <source>This is not usable: %1.</source>
        <translation>Esto no sirve: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>Una regla no permite esto</translation>
    </message>
    <message>
        <source>Your organization&apos;s rules forbid this on this computer.</source>
        <translation>Las reglas de su organización lo prohíben en este equipo.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer.</source>
        <translation>Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo falló en este programa</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your data.</source>
        <translation>Es un fallo del programa, no de sus datos.</translation>
    </message>
    <message>
        <source>Try again, and report it with the details below.</source>
        <translation>Vuelva a intentarlo e informe con los detalles de abajo.</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network.</source>
        <translation>La red no conoce el nombre %1.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, and whether a VPN is needed.</source>
        <translation>Revise si la dirección tiene un error de escritura y si hace falta una VPN.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing answers at that address.</source>
        <translation>%1 existe, pero nada responde en esa dirección.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. What had arrived was kept.</source>
        <translation>La conexión con %1 se cortó. Lo que había llegado se conservó.</translation>
    </message>
    <message>
        <source>A web page came back instead of data</source>
        <translation>Llegó una página web en lugar de datos</translation>
    </message>
    <message>
        <source>%1 answered with a page made for people: a sign-in page, a proxy notice, or a maintenance page.</source>
        <translation>%1 respondió con una página para personas: de inicio de sesión, de un proxy o de mantenimiento.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and open it in a browser to see whether your network asks for a sign-in.</source>
        <translation>Revise la dirección de la conexión y ábrala en un navegador para ver si su red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>More arrived than can be handled at once.</source>
        <translation>Llegó más de lo que se puede tratar de una vez.</translation>
    </message>
    <message>
        <source>Ask for less, or use an export instead.</source>
        <translation>Pida menos, o use una exportación.</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se cortó</translation>
    </message>
    <message>
        <source>Part of the answer is missing. What had arrived before was kept.</source>
        <translation>Falta parte de la respuesta. Lo que había llegado se conservó.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere</source>
        <translation>El servidor nos envía a otra parte</translation>
    </message>
    <message>
        <source>%1 redirects to another address, where a sign-in must not be sent.</source>
        <translation>%1 redirige a otra dirección, a la que no se debe enviar un inicio de sesión.</translation>
    </message>
    <message>
        <source>Ask the payer for the right address.</source>
        <translation>Pida al pagador la dirección correcta.</translation>
    </message>
    <message>
        <source>The payer does not accept this client id with this secret or key.</source>
        <translation>El pagador no acepta este id de cliente con este secreto o clave.</translation>
    </message>
    <message>
        <source>Check client id and secret or key. With a key, ask whether the payer has registered its public half.</source>
        <translation>Revise el id de cliente y el secreto o la clave. Con una clave, pregunte si el pagador registró su mitad pública.</translation>
    </message>
    <message>
        <source>The payer does not grant these rights</source>
        <translation>El pagador no concede estos derechos</translation>
    </message>
    <message>
        <source>The scope asked for is not one this client may have.</source>
        <translation>El alcance pedido no es uno que este cliente pueda tener.</translation>
    </message>
    <message>
        <source>Try another scope in the connection (system/*.read, system/*.rs), or ask the payer which one is yours.</source>
        <translation>Pruebe otro alcance en la conexión (system/*.read, system/*.rs), o pregunte al pagador cuál es el suyo.</translation>
    </message>
    <message>
        <source>This way of signing in is not enabled</source>
        <translation>Esta forma de iniciar sesión no está habilitada</translation>
    </message>
    <message>
        <source>The payer knows the client but has not enabled this way of signing in for it.</source>
        <translation>El pagador conoce al cliente, pero no le habilitó esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask the payer to enable client credentials for your client id.</source>
        <translation>Pida al pagador que habilite las credenciales de cliente para su id.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>The payer&apos;s clock and this computer&apos;s differ so much that the sign-in is refused.</source>
        <translation>El reloj del pagador y el de este equipo difieren tanto que se rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>Set the clock, or turn on automatic time, and try again.</source>
        <translation>Ponga en hora el reloj, o active la hora automática, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>That is no sign-in server</source>
        <translation>Ese no es un servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>%1 answered, but not with a sign-in.</source>
        <translation>%1 respondió, pero no con un inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the sign-in address of the connection.</source>
        <translation>Revise la dirección de inicio de sesión de la conexión.</translation>
    </message>
    <message>
        <source>The payer&apos;s server does not accept the sign-in it issued</source>
        <translation>El servidor del pagador no acepta el inicio de sesión que él mismo dio</translation>
    </message>
    <message>
        <source>Sign-in worked, but the data server refused it twice.</source>
        <translation>El inicio de sesión funcionó, pero el servidor de datos lo rechazó dos veces.</translation>
    </message>
    <message>
        <source>Ask the payer whether this interface is enabled for your client.</source>
        <translation>Pregunte al pagador si esta interfaz está habilitada para su cliente.</translation>
    </message>
    <message>
        <source>No connection is saved under the name “%1”.</source>
        <translation>No hay ninguna conexión guardada con el nombre «%1».</translation>
    </message>
    <message>
        <source>Look at the list of connections, or add one.</source>
        <translation>Mire la lista de conexiones, o añada una.</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>No se eligió ninguna conexión</translation>
    </message>
    <message>
        <source>There is no connection yet, or several and none was named.</source>
        <translation>Todavía no hay ninguna conexión, o hay varias y no se nombró ninguna.</translation>
    </message>
    <message>
        <source>Add a connection, or name the one to use.</source>
        <translation>Añada una conexión, o nombre la que se usará.</translation>
    </message>
    <message>
        <source>The connection has no secret</source>
        <translation>La conexión no tiene secreto</translation>
    </message>
    <message>
        <source>The keychain holds no secret or key for this connection.</source>
        <translation>El llavero no guarda ningún secreto ni clave para esta conexión.</translation>
    </message>
    <message>
        <source>Enter the secret or key again.</source>
        <translation>Introduzca de nuevo el secreto o la clave.</translation>
    </message>
    <message>
        <source>The secret file is not private</source>
        <translation>El archivo del secreto no es privado</translation>
    </message>
    <message>
        <source>Others on this computer can read the file, so it was not used.</source>
        <translation>Otras personas de este equipo pueden leer el archivo, así que no se usó.</translation>
    </message>
    <message>
        <source>Make it readable by its owner only (chmod 600) and try again.</source>
        <translation>Haga que solo su dueño pueda leerlo (chmod 600) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>The file is no private key of a kind the payer accepts, or its passphrase is wrong.</source>
        <translation>El archivo no es una clave privada de una clase que el pagador acepte, o su contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Use an EC key on curve P-384 for ES384, or an RSA key of at least 2048 bits for RS384.</source>
        <translation>Use una clave EC sobre la curva P-384 para ES384, o una clave RSA de al menos 2048 bits para RS384.</translation>
    </message>
    <message>
        <source>The answer is about someone else</source>
        <translation>La respuesta es sobre otra persona</translation>
    </message>
    <message>
        <source>The record that came back does not belong to the member asked for. For safety, nothing of it is shown.</source>
        <translation>El registro que llegó no es del miembro que se pidió. Por seguridad, no se muestra nada de él.</translation>
    </message>
    <message>
        <source>Report this to the payer with the details below.</source>
        <translation>Informe al pagador con los detalles de abajo.</translation>
    </message>
    <message>
        <source>The pages of the answer go in a circle</source>
        <translation>Las páginas de la respuesta dan vueltas en círculo</translation>
    </message>
    <message>
        <source>The server sent a page address a second time. What had arrived is shown.</source>
        <translation>El servidor envió una dirección de página por segunda vez. Se muestra lo que había llegado.</translation>
    </message>
    <message>
        <source>The next page lies on another server</source>
        <translation>La página siguiente está en otro servidor</translation>
    </message>
    <message>
        <source>The answer continues at an address where a sign-in must not be sent. What had arrived is shown.</source>
        <translation>La respuesta continúa en una dirección a la que no se debe enviar un inicio de sesión. Se muestra lo que había llegado.</translation>
    </message>
    <message>
        <source>The list ran out of time on the server</source>
        <translation>La lista caducó en el servidor</translation>
    </message>
    <message>
        <source>The server has forgotten the rest of the answer. What had arrived is shown.</source>
        <translation>El servidor olvidó el resto de la respuesta. Se muestra lo que había llegado.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Accepted, but without an address to ask at</source>
        <translation>Aceptada, pero sin dirección donde preguntar</translation>
    </message>
    <message>
        <source>The payer accepted the export and did not say where to follow it, so it cannot be fetched.</source>
        <translation>El pagador aceptó la exportación y no dijo dónde seguirla, así que no se puede obtener.</translation>
    </message>
    <message>
        <source>It was deleted or has expired at the payer. What was downloaded stays here.</source>
        <translation>Se eliminó o caducó en el pagador. Lo descargado sigue aquí.</translation>
    </message>
    <message>
        <source>Start the export again.</source>
        <translation>Inicie de nuevo la exportación.</translation>
    </message>
    <message>
        <source>The files have expired at the payer</source>
        <translation>Los archivos caducaron en el pagador</translation>
    </message>
    <message>
        <source>The payer keeps export files for a limited time. What was downloaded stays here.</source>
        <translation>El pagador guarda los archivos de exportación por tiempo limitado. Lo descargado sigue aquí.</translation>
    </message>
    <message>
        <source>A file has not as many records as announced</source>
        <translation>Un archivo no tiene tantos registros como se anunció</translation>
    </message>
    <message>
        <source>The number of records received differs from the number the payer announced.</source>
        <translation>El número de registros recibidos difiere del que anunció el pagador.</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Un archivo llegó dañado</translation>
    </message>
    <message>
        <source>Its checksum differs from the one the payer announced.</source>
        <translation>Su suma de comprobación difiere de la que anunció el pagador.</translation>
    </message>
    <message>
        <source>A file in the data folder was not written by this program, or was changed.</source>
        <translation>Un archivo de la carpeta de datos no lo escribió este programa, o se cambió.</translation>
    </message>
    <message>
        <source>The key to the saved data is missing</source>
        <translation>Falta la clave de los datos guardados</translation>
    </message>
    <message>
        <source>There is sealed data on this computer, but the keychain does not hold its key. Nothing was changed.</source>
        <translation>Hay datos sellados en este equipo, pero el llavero no tiene su clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in as the user who saved it, or restore the keychain.</source>
        <translation>Inicie sesión como el usuario que los guardó, o restaure el llavero.</translation>
    </message>
    <message>
        <source>Another window owns this data folder</source>
        <translation>Otra ventana es dueña de esta carpeta de datos</translation>
    </message>
    <message>
        <source>Exports of this data folder are run by another process: %1.</source>
        <translation>Otro proceso lleva las exportaciones de esta carpeta de datos: %1.</translation>
    </message>
    <message>
        <source>Use that one, or close it first.</source>
        <translation>Use ese, o ciérrelo antes.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The folder or the disk is read-only. Everything saved before is intact.</source>
        <translation>La carpeta o el disco son de solo lectura. Todo lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write.</source>
        <translation>Elija otra carpeta o pida permiso de escritura.</translation>
    </message>
    <message>
        <source>No members are in this panel now</source>
        <translation>Ahora no hay miembros en este panel</translation>
    </message>
    <message>
        <source>The payer has no active members for this panel.</source>
        <translation>El pagador no tiene miembros activos para este panel.</translation>
    </message>
    <message>
        <source>Ask the payer whether the attribution has run out.</source>
        <translation>Pregunte al pagador si la atribución venció.</translation>
    </message>
    <message>
        <source>An export is already running</source>
        <translation>Ya hay una exportación en marcha</translation>
    </message>
    <message>
        <source>The payer runs one export at a time for you.</source>
        <translation>El pagador lleva una exportación a la vez para usted.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message numerus="yes">
        <source>It will go on after %n second(s).</source>
        <translation>
            <numerusform>Continuará dentro de %n segundo.</numerusform>
            <numerusform>Continuará dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file arrived shorter or longer than announced</source>
        <translation>Un archivo llegó más corto o más largo de lo anunciado</translation>
    </message>
    <message>
        <source>The number of bytes received differs from the number the payer announced.</source>
        <translation>El número de bytes recibidos difiere del que anunció el pagador.</translation>
    </message>
    <message>
        <source>XML came back instead of records</source>
        <translation>Llegó XML en lugar de registros</translation>
    </message>
    <message>
        <source>This program reads JSON records, one a line; the payer sent XML in their place.</source>
        <translation>Este programa lee registros JSON, uno por línea; el pagador envió XML en su lugar.</translation>
    </message>
    <message>
        <source>Tell the payer that the files of this export are XML.</source>
        <translation>Avise al pagador de que los archivos de esta exportación son XML.</translation>
    </message>
    <message>
        <source>The payer sent an error in place of a file</source>
        <translation>El pagador envió un error en lugar de un archivo</translation>
    </message>
    <message>
        <source>What it says is among the messages of the export. The other files are not affected.</source>
        <translation>Lo que dice está entre los mensajes de la exportación. Los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Try the failed files again later; if it stays so, tell the payer.</source>
        <translation>Reintente más tarde los archivos fallidos; si sigue igual, avise al pagador.</translation>
    </message>
    <message>
        <source>This payer cannot export chosen members only</source>
        <translation>Este pagador no puede exportar solo miembros elegidos</translation>
    </message>
    <message>
        <source>Nothing was asked for, because the whole panel would have been exported instead.</source>
        <translation>No se pidió nada, porque se habría exportado el panel entero.</translation>
    </message>
    <message>
        <source>Export the whole panel, or open the members one by one.</source>
        <translation>Exporte el panel entero o abra los miembros uno por uno.</translation>
    </message>
    <message>
        <source>The files lie on another host</source>
        <translation>Los archivos están en otro servidor</translation>
    </message>
    <message>
        <source>They are at %1, which wants your sign-in to the payer. It was not sent there.</source>
        <translation>Están en %1, que pide su inicio de sesión con el pagador. No se envió allí.</translation>
    </message>
    <message>
        <source>Ask the payer whether that host is theirs. If it is, allow it and resume the export.</source>
        <translation>Pregunte al pagador si ese servidor es suyo. Si lo es, permítalo y reanude la exportación.</translation>
    </message>
    <message>
        <source>The certificate does not say who issued it.</source>
        <translation>El certificado no dice quién lo emitió.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Lo emitió «%1».</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The system keychain was asked and said nothing. It may be waiting for its password behind another window.</source>
        <translation>Se consultó el llavero del sistema y no dijo nada. Quizá espera su contraseña detrás de otra ventana.</translation>
    </message>
    <message>
        <source>Look for its window and unlock it, then try again.</source>
        <translation>Busque su ventana y desbloquéelo; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Do not go around this. Give the text for the help desk to the payer.</source>
        <translation>No lo eluda. Entregue al pagador el texto para el servicio de ayuda.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>El certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 was good until %2. %3</source>
        <translation>El certificado de %1 era válido hasta el %2. %3</translation>
    </message>
    <message>
        <source>The certificate of %1 is too old.</source>
        <translation>El certificado de %1 es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell the payer.</source>
        <translation>Revise la fecha de este equipo. Si es correcta, avise al pagador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>El certificado del servidor aún no es válido</translation>
    </message>
    <message>
        <source>The certificate of %1 is good from %2. %3</source>
        <translation>El certificado de %1 es válido desde el %2. %3</translation>
    </message>
    <message>
        <source>The certificate of %1 is too new.</source>
        <translation>El certificado de %1 es demasiado reciente.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date: it is probably wrong.</source>
        <translation>Revise la fecha de este equipo: probablemente es errónea.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server</source>
        <translation>El certificado pertenece a otro servidor</translation>
    </message>
    <message>
        <source>%1 showed a certificate made for %2. %3</source>
        <translation>%1 mostró un certificado hecho para %2. %3</translation>
    </message>
    <message>
        <source>The certificate that %1 showed is made for another name.</source>
        <translation>El certificado que mostró %1 está hecho para otro nombre.</translation>
    </message>
    <message>
        <source>Check the address of the connection. If it is right, tell the payer.</source>
        <translation>Revise la dirección de la conexión. Si es correcta, avise al pagador.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server&apos;s certificate</source>
        <translation>Nadie responde por el certificado del servidor</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so anybody could have made it.</source>
        <translation>%1 firmó su propio certificado, así que cualquiera pudo haberlo hecho.</translation>
    </message>
    <message>
        <source>If this is a test server of yours, give its certificate as the certificate authority of the connection. Otherwise ask the payer.</source>
        <translation>Si es un servidor de pruebas suyo, indique su certificado como autoridad de certificación de la conexión. Si no, pregunte al pagador.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate</source>
        <translation>Este equipo no conoce a quien emitió el certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be traced to an authority this computer trusts. %2</source>
        <translation>El certificado de %1 no remite a ninguna autoridad en la que confíe este equipo. %2</translation>
    </message>
    <message>
        <source>If that authority is the payer&apos;s own, give its certificate in the connection. If it is your organization&apos;s, ask IT to install it.</source>
        <translation>Si esa autoridad es del pagador, indique su certificado en la conexión. Si es de su organización, pida a informática que lo instale.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak</source>
        <translation>El certificado del servidor es demasiado débil</translation>
    </message>
    <message>
        <source>The certificate of %1 uses a short key or an outdated checksum, which can be forged today. %2</source>
        <translation>El certificado de %1 usa una clave corta o una suma de comprobación anticuada, que hoy se pueden falsificar. %2</translation>
    </message>
    <message>
        <source>Something on the way reads the traffic</source>
        <translation>Algo en el camino lee el tráfico</translation>
    </message>
    <message>
        <source>The certificate that arrived for %1 is not the payer&apos;s. %2 Such products open safe connections to look inside.</source>
        <translation>El certificado que llegó por %1 no es el del pagador. %2 Esos productos abren las conexiones seguras para mirar dentro.</translation>
    </message>
    <message>
        <source>Ask IT to leave this address out of traffic inspection: it carries health data.</source>
        <translation>Pida a informática que excluya esta dirección de la inspección del tráfico: transporta datos de salud.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours</source>
        <translation>El servidor pide un certificado de usted</translation>
    </message>
    <message>
        <source>%1 speaks only to clients that show a certificate, and this connection has none.</source>
        <translation>%1 solo habla con clientes que muestran un certificado, y esta conexión no tiene ninguno.</translation>
    </message>
    <message>
        <source>Ask the payer for a client certificate (a .p12 or .pfx file) and add it to the connection.</source>
        <translation>Pida al pagador un certificado de cliente (un archivo .p12 o .pfx) y añádalo a la conexión.</translation>
    </message>
    <message>
        <source>The server refused your certificate</source>
        <translation>El servidor rechazó su certificado</translation>
    </message>
    <message>
        <source>%1 did not accept the client certificate of this connection: it may have expired, or another one is registered.</source>
        <translation>%1 no aceptó el certificado de cliente de esta conexión: quizá ha caducado o hay otro registrado.</translation>
    </message>
    <message>
        <source>Ask the payer which client certificate is registered, and add that one to the connection.</source>
        <translation>Pregunte al pagador qué certificado de cliente está registrado y añada ese a la conexión.</translation>
    </message>
    <message>
        <source>What answers there speaks no safe connection</source>
        <translation>Lo que responde allí no habla una conexión segura</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way of a safe connection. It may be another service, or the port is wrong.</source>
        <translation>%1 respondió, pero no como una conexión segura. Quizá es otro servicio o el puerto es erróneo.</translation>
    </message>
    <message>
        <source>Check the address and the port of the connection.</source>
        <translation>Revise la dirección y el puerto de la conexión.</translation>
    </message>
    <message>
        <source>The server speaks only an outdated kind of safe connection</source>
        <translation>El servidor solo habla un tipo anticuado de conexión segura</translation>
    </message>
    <message>
        <source>%1 offers nothing newer than TLS 1.1, which is no longer safe.</source>
        <translation>%1 no ofrece nada más nuevo que TLS 1.1, que ya no es seguro.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>El proxy no responde</translation>
    </message>
    <message>
        <source>This computer reaches %1 through a proxy, and the proxy cannot be reached.</source>
        <translation>Este equipo llega a %1 a través de un proxy, y no se puede llegar al proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, or ask IT.</source>
        <translation>Revise el proxy en los ajustes de red del sistema o pregunte a informática.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>This computer reaches %1 through a proxy that asks for a name and a password.</source>
        <translation>Este equipo llega a %1 a través de un proxy que pide nombre y contraseña.</translation>
    </message>
    <message>
        <source>Ask IT to let this program through the proxy, or set the proxy&apos;s sign-in in the system&apos;s network settings.</source>
        <translation>Pida a informática que deje pasar este programa por el proxy, o ponga los datos del proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>The sign-in does not fit this server</source>
        <translation>El inicio de sesión no encaja con este servidor</translation>
    </message>
    <message>
        <source>The payer&apos;s sign-in server did not accept the form of the request.</source>
        <translation>El servidor de inicio de sesión del pagador no aceptó la forma de la solicitud.</translation>
    </message>
    <message>
        <source>Check the method and the sign-in address of the connection against what the payer wrote to you.</source>
        <translation>Compare el método y la dirección de inicio de sesión de la conexión con lo que le escribió el pagador.</translation>
    </message>
    <message>
        <source>The payer issued a kind of sign-in this program does not know</source>
        <translation>El pagador emitió un tipo de acceso que este programa no conoce</translation>
    </message>
    <message>
        <source>%1 answered with a token of another type than “bearer”.</source>
        <translation>%1 respondió con un token de un tipo distinto de «bearer».</translation>
    </message>
    <message>
        <source>Ask the payer whether this client is set up for SMART Backend Services.</source>
        <translation>Pregunte al pagador si este cliente está configurado para SMART Backend Services.</translation>
    </message>
    <message>
        <source>The sign-in address is not known</source>
        <translation>No se conoce la dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in, and the connection does not name an address.</source>
        <translation>%1 no dice dónde iniciar sesión, y la conexión no indica ninguna dirección.</translation>
    </message>
    <message>
        <source>Enter the sign-in address (token URL) that the payer gave you.</source>
        <translation>Introduzca la dirección de inicio de sesión (URL del token) que le dio el pagador.</translation>
    </message>
    <message>
        <source>Look at the sign-in address first</source>
        <translation>Mire primero la dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>The server names %1 as the place to sign in, which is another host than that of the records. Nothing was sent there yet.</source>
        <translation>El servidor indica %1 como lugar para iniciar sesión, que es otro servidor que el de los registros. Aún no se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>If that is the payer&apos;s sign-in server, save it as the sign-in address of the connection.</source>
        <translation>Si ese es el servidor de inicio de sesión del pagador, guárdelo como dirección de inicio de sesión de la conexión.</translation>
    </message>
    <message>
        <source>The payer&apos;s server does not list the signature method of this key (%1).</source>
        <translation>El servidor del pagador no menciona el método de firma de esta clave (%1).</translation>
    </message>
    <message>
        <source>Create or import a key of a kind the payer accepts, and register it there.</source>
        <translation>Cree o importe una clave de un tipo que acepte el pagador y regístrela allí.</translation>
    </message>
    <message>
        <source>The signed request names %1 as its audience, but the payer&apos;s server calls its sign-in address differently.</source>
        <translation>La solicitud firmada nombra %1 como destinatario, pero el servidor del pagador llama de otra forma a su dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>Use the sign-in address exactly as the server&apos;s description has it, character for character.</source>
        <translation>Use la dirección de inicio de sesión exactamente como figura en la descripción del servidor, carácter por carácter.</translation>
    </message>
    <message>
        <source>The key of this connection is new (key id %1). The payer may not have its public half yet.</source>
        <translation>La clave de esta conexión es nueva (id. de clave %1). Quizá el pagador aún no tiene su mitad pública.</translation>
    </message>
    <message>
        <source>Send the public key to the payer&apos;s onboarding team, or wait until they have registered it.</source>
        <translation>Envíe la clave pública al equipo de incorporación del pagador o espere a que la hayan registrado.</translation>
    </message>
    <message>
        <source>The payer&apos;s onboarding team, with a file from you</source>
        <translation>El equipo de incorporación del pagador, con un archivo suyo</translation>
    </message>
    <message>
        <source>The signed request is in order here. Most likely the payer does not have the public half of this key (key id %1), or has it for another client id.</source>
        <translation>La solicitud firmada está en orden aquí. Lo más probable es que el pagador no tenga la mitad pública de esta clave (id. de clave %1) o la tenga para otro id. de cliente.</translation>
    </message>
    <message>
        <source>Send the public key to the payer&apos;s onboarding team and ask which key ids are registered for your client id.</source>
        <translation>Envíe la clave pública al equipo de incorporación del pagador y pregunte qué id. de clave están registrados para su id. de cliente.</translation>
    </message>
    <message>
        <source>The key is locked</source>
        <translation>La clave está protegida</translation>
    </message>
    <message>
        <source>The file is protected with a passphrase.</source>
        <translation>El archivo está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter its passphrase. The key is then kept in the system keychain only.</source>
        <translation>Introduzca su frase de contraseña. Después, la clave se guarda solo en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña es errónea</translation>
    </message>
    <message>
        <source>The file could not be opened with this passphrase.</source>
        <translation>El archivo no se pudo abrir con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter the passphrase again. Capital and small letters differ.</source>
        <translation>Introduzca de nuevo la frase de contraseña. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The key is too short</source>
        <translation>La clave es demasiado corta</translation>
    </message>
    <message>
        <source>An RSA key of fewer than 2048 bits is no longer safe, and payers refuse it.</source>
        <translation>Una clave RSA de menos de 2048 bits ya no es segura, y los pagadores la rechazan.</translation>
    </message>
    <message>
        <source>This kind of key is not accepted</source>
        <translation>Este tipo de clave no se acepta</translation>
    </message>
    <message>
        <source>Payers accept keys for ES384 and RS384 only.</source>
        <translation>Los pagadores solo aceptan claves para ES384 y RS384.</translation>
    </message>
    <message>
        <source>This is a key of the kind %1. Payers accept keys for ES384 and RS384 only.</source>
        <translation>Es una clave del tipo %1. Los pagadores solo aceptan claves para ES384 y RS384.</translation>
    </message>
    <message>
        <source>This is only the public half</source>
        <translation>Esto es solo la mitad pública</translation>
    </message>
    <message>
        <source>Signing needs the private key. The public half is what the payer gets.</source>
        <translation>Para firmar hace falta la clave privada. La mitad pública es la que recibe el pagador.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Elija el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>This connection is managed</source>
        <translation>Esta conexión está administrada</translation>
    </message>
    <message>
        <source>“%1” was set up by your organization and cannot be changed here.</source>
        <translation>«%1» la configuró su organización y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or add a connection of your own.</source>
        <translation>Pregunte a quien administra este equipo o añada una conexión propia.</translation>
    </message>
    <message>
        <source>The file holds a secret</source>
        <translation>El archivo contiene un secreto</translation>
    </message>
    <message>
        <source>A file of connection settings must not hold a secret, and this one does (%1). Nothing was taken from it.</source>
        <translation>Un archivo de ajustes de conexión no debe contener ningún secreto, y este lo contiene (%1). No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Delete that file, have the secret replaced by the payer, and import a file without it.</source>
        <translation>Borre ese archivo, pida al pagador que cambie el secreto e importe un archivo sin él.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>El nombre ya existe</translation>
    </message>
    <message>
        <source>There is already a connection named “%1”.</source>
        <translation>Ya hay una conexión llamada «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Whoever manages this computer</source>
        <translation>Quien administra este equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, how to reach them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A rule of your organization does not allow this</source>
        <translation>Una regla de su organización no lo permite</translation>
    </message>
    <message>
        <source>The rule “%1” forbids it for your role. That it was tried is in the audit record.</source>
        <translation>La regla «%1» lo prohíbe para su función. El intento consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>If you need it for your work, ask for the rule to be changed.</source>
        <translation>Si lo necesita para su trabajo, pida que se cambie la regla.</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>Indique primero el motivo</translation>
    </message>
    <message>
        <source>The rule “%1” asks for a reason before this is done.</source>
        <translation>La regla «%1» exige un motivo antes de hacerlo.</translation>
    </message>
    <message>
        <source>Give the reason and try again.</source>
        <translation>Indique el motivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>La ventana está bloqueada</translation>
    </message>
    <message>
        <source>Nothing is shown or handed out while it is locked.</source>
        <translation>Mientras está bloqueada no se muestra ni se entrega nada.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rules for this computer cannot be read</source>
        <translation>No se pueden leer las reglas de este equipo</translation>
    </message>
    <message>
        <source>The policy file has a mistake. Until it is mended, nothing of a member is shown.</source>
        <translation>El archivo de políticas tiene un error. Hasta que se corrija no se muestra nada de ningún miembro.</translation>
    </message>
    <message>
        <source>The policy file has a mistake (%1). Until it is mended, nothing of a member is shown.</source>
        <translation>El archivo de políticas tiene un error (%1). Hasta que se corrija no se muestra nada de ningún miembro.</translation>
    </message>
    <message>
        <source>Whoever manages this computer has to mend the file: “provider-access-cli policy check” lists every mistake with its line.</source>
        <translation>Quien administra este equipo tiene que corregir el archivo: «provider-access-cli policy check» enumera cada error con su línea.</translation>
    </message>
    <message>
        <source>This server signs in people, not programs</source>
        <translation>Este servidor da acceso a personas, no a programas</translation>
    </message>
    <message>
        <source>%1 does not offer the sign-in for programs (client credentials). The sign-in address may be the one of another interface.</source>
        <translation>%1 no ofrece el inicio de sesión para programas (client credentials). La dirección de inicio de sesión puede ser la de otra interfaz.</translation>
    </message>
    <message>
        <source>Check the sign-in address, and ask the payer which one is for Provider Access.</source>
        <translation>Revise la dirección de inicio de sesión y pregunte al pagador cuál es la de Provider Access.</translation>
    </message>
    <message>
        <source>A file was announced without an address</source>
        <translation>Se anunció un archivo sin dirección</translation>
    </message>
    <message>
        <source>The payer&apos;s list names a file that nobody can fetch.</source>
        <translation>La lista del pagador nombra un archivo que nadie puede descargar.</translation>
    </message>
    <message>
        <source>Tell the payer; the other files are not affected.</source>
        <translation>Avise al pagador; los demás archivos no se ven afectados.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Enmendado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>the payer says that what it was is not known</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>Signos vitales</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Inmunizaciones</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Prior auths</source>
        <comment>short for prior authorizations</comment>
        <translation>Aut. previas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>events of other kinds</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>a condition that turned out not to be there</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>No date was sent</source>
        <translation>No se envió fecha</translation>
    </message>
    <message>
        <source>The date sent cannot be read</source>
        <translation>La fecha enviada no se puede leer</translation>
    </message>
    <message>
        <source>The date sent is a placeholder</source>
        <translation>La fecha enviada es un relleno</translation>
    </message>
    <message>
        <source>The date sent is before birth</source>
        <translation>La fecha enviada es anterior al nacimiento</translation>
    </message>
    <message>
        <source>The payer says why there is no date: %1</source>
        <translation>El pagador dice por qué no hay fecha: %1</translation>
    </message>
    <message>
        <source>This kind of record has no date of care</source>
        <translation>Esta clase de registro no tiene fecha de atención</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>(no code)</source>
        <extracomment>an event of which the payer sent neither a code nor a name</extracomment>
        <translation>(sin código)</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Vision prescription</source>
        <translation>Receta óptica</translation>
    </message>
    <message>
        <source>Suspected</source>
        <comment>a condition that is not confirmed</comment>
        <translation>Sospechado</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>In remission</source>
        <translation>En remisión</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Reapareció</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Recaída</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>Bundle page %1, entry %2</source>
        <translation>Página %1 del Bundle, entrada %2</translation>
    </message>
    <message>
        <source>the live record</source>
        <translation>el expediente en vivo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live, page %1</source>
        <translation>En vivo, página %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 for: %2</source>
        <extracomment>%1 is a whole sentence such as &quot;Visited the emergency department&quot;, %2 the reason as the payer wrote it</extracomment>
        <translation>%1 por: %2</translation>
    </message>
    <message>
        <source>A visit is planned (%1)</source>
        <translation>Hay una visita prevista (%1)</translation>
    </message>
    <message>
        <source>A visit did not take place (%1)</source>
        <translation>Una visita no tuvo lugar (%1)</translation>
    </message>
    <message>
        <source>Is in the hospital</source>
        <translation>Está en el hospital</translation>
    </message>
    <message numerus="yes">
        <source>Stayed in the hospital for %n night(s)</source>
        <translation>
            <numerusform>Estuvo en el hospital %n noche</numerusform>
            <numerusform>Estuvo en el hospital %n noches</numerusform>
        </translation>
    </message>
    <message>
        <source>Was a hospital inpatient</source>
        <translation>Estuvo en el hospital con ingreso</translation>
    </message>
    <message>
        <source>Visited the emergency department</source>
        <translation>Acudió a urgencias</translation>
    </message>
    <message>
        <source>Had a video or phone visit</source>
        <translation>Tuvo una consulta por video o teléfono</translation>
    </message>
    <message>
        <source>Had a home visit</source>
        <translation>Tuvo una visita a domicilio</translation>
    </message>
    <message>
        <source>Was kept for observation</source>
        <translation>Quedó en observación</translation>
    </message>
    <message>
        <source>Had a visit</source>
        <translation>Tuvo una visita</translation>
    </message>
    <message>
        <source>Had a visit: %1</source>
        <translation>Tuvo una visita: %1</translation>
    </message>
    <message>
        <source>%1 was ruled out</source>
        <translation>Se descartó %1</translation>
    </message>
    <message>
        <source>%1 was suspected, not confirmed</source>
        <translation>Se sospechó %1, sin confirmar</translation>
    </message>
    <message>
        <source>Had %1</source>
        <translation>Tuvo %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>%1 was not taken or not given</source>
        <translation>%1 no se tomó o no se administró</translation>
    </message>
    <message numerus="yes">
        <source>%1 was handed out for %n day(s)</source>
        <translation>
            <numerusform>Se entregó %1 para %n día</numerusform>
            <numerusform>Se entregó %1 para %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was handed out</source>
        <translation>Se entregó %1</translation>
    </message>
    <message>
        <source>Was given %1</source>
        <translation>Recibió %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Tomó %1</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>%1 was ordered</source>
        <translation>Se indicó %1</translation>
    </message>
    <message>
        <source>%1 was ordered by %2</source>
        <translation>%2 indicó %1</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 fue %2</translation>
    </message>
    <message>
        <source>%1 was %2, %3</source>
        <translation>%1 fue %2, %3</translation>
    </message>
    <message>
        <source>Prior authorization for %1</source>
        <translation>Autorización previa de %1</translation>
    </message>
    <message>
        <source>Claim for %1</source>
        <translation>Reclamación por %1</translation>
    </message>
    <message>
        <source>Prior authorization for %1, asked by %2</source>
        <translation>Autorización previa de %1, pedida por %2</translation>
    </message>
    <message>
        <source>Claim for %1 from %2</source>
        <translation>Reclamación por %1 de %2</translation>
    </message>
    <message>
        <source>%1 was not done</source>
        <translation>%1 no se hizo</translation>
    </message>
    <message>
        <source>%1 was not done: %2</source>
        <translation>%1 no se hizo: %2</translation>
    </message>
    <message>
        <source>%1 is planned</source>
        <translation>%1 está previsto</translation>
    </message>
    <message>
        <source>%1 was called off</source>
        <translation>%1 se canceló</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibió %1</translation>
    </message>
    <message>
        <source>%1 was done</source>
        <translation>Se hizo %1</translation>
    </message>
    <message>
        <source>%1 was done by %2</source>
        <translation>%2 hizo %1</translation>
    </message>
    <message>
        <source>Withdrawn by its source: %1</source>
        <translation>Retirado por su fuente: %1</translation>
    </message>
    <message>
        <source>An allergy to %1 was ruled out</source>
        <translation>Se descartó una alergia a %1</translation>
    </message>
    <message>
        <source>Allergy or intolerance: %1</source>
        <translation>Alergia o intolerancia: %1</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>Con cobertura de %1</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, escrito por %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Treated by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>Discharged to</source>
        <translation>Alta a</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Ingreso desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Body site</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Days of supply</source>
        <translation>Días de suministro</translation>
    </message>
    <message>
        <source>Refills allowed</source>
        <translation>Reposiciones permitidas</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Número de dosis</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Participó</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Custodiado por</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status reason</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>The same happening, told twice</source>
        <translation>El mismo hecho, contado dos veces</translation>
    </message>
    <message>
        <source>During this visit</source>
        <translation>Durante esta visita</translation>
    </message>
    <message>
        <source>The visit it belongs to</source>
        <translation>La visita a la que pertenece</translation>
    </message>
    <message>
        <source>The report that lists it</source>
        <translation>El informe que lo incluye</translation>
    </message>
    <message>
        <source>Result in this report</source>
        <translation>Resultado de este informe</translation>
    </message>
    <message>
        <source>Filled from this order</source>
        <translation>Entregado según esta orden</translation>
    </message>
    <message>
        <source>The order behind it</source>
        <translation>La orden de la que procede</translation>
    </message>
    <message>
        <source>Follows from this order</source>
        <translation>Se sigue de esta orden</translation>
    </message>
    <message>
        <source>Names it as a reason</source>
        <translation>Lo nombra como motivo</translation>
    </message>
    <message>
        <source>The reason for it</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>The payer’s decision about it</source>
        <translation>La decisión del pagador al respecto</translation>
    </message>
    <message>
        <source>The claim that was sent</source>
        <translation>La reclamación que se envió</translation>
    </message>
    <message>
        <source>Replaces or adds to it</source>
        <translation>Lo sustituye o lo amplía</translation>
    </message>
    <message>
        <source>Replaced or added to by this</source>
        <translation>Sustituido o ampliado por este</translation>
    </message>
    <message>
        <source>Worked out from it</source>
        <translation>Calculado a partir de él</translation>
    </message>
    <message>
        <source>Worked out from this</source>
        <translation>Calculado a partir de este</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Parte de él</translation>
    </message>
    <message>
        <source>What it is part of</source>
        <translation>De lo que forma parte</translation>
    </message>
    <message>
        <source>Named as “%1”; not in this source</source>
        <translation>Nombrado como «%1»; no está en esta fuente</translation>
    </message>
    <message>
        <source>Named as “%1”</source>
        <translation>Nombrado como «%1»</translation>
    </message>
    <message>
        <source>Names this as “%1”</source>
        <translation>Nombra este como «%1»</translation>
    </message>
    <message>
        <source>From a claim</source>
        <translation>De una reclamación</translation>
    </message>
    <message>
        <source>From a payment notice</source>
        <translation>De un aviso de pago</translation>
    </message>
    <message>
        <source>From a prior authorization</source>
        <translation>De una autorización previa</translation>
    </message>
    <message>
        <source>From a C-CDA</source>
        <translation>De un C-CDA</translation>
    </message>
    <message>
        <source>From a hospital message</source>
        <translation>De un mensaje de hospital</translation>
    </message>
    <message>
        <source>From a lab message</source>
        <translation>De un mensaje de laboratorio</translation>
    </message>
    <message>
        <source>From an admission message</source>
        <translation>De un mensaje de ingreso</translation>
    </message>
    <message>
        <source>From an immunization message</source>
        <translation>De un mensaje de vacunación</translation>
    </message>
    <message>
        <source>From a FHIR server</source>
        <translation>De un servidor FHIR</translation>
    </message>
    <message>
        <source>From an e-prescription</source>
        <translation>De una receta electrónica</translation>
    </message>
    <message>
        <source>From a pharmacy claim</source>
        <translation>De una reclamación de farmacia</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>From a text</source>
        <translation>De un texto</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Very restricted</source>
        <translation>Muy restringido</translation>
    </message>
    <message>
        <source>Low confidentiality</source>
        <translation>Confidencialidad baja</translation>
    </message>
    <message>
        <source>Moderate confidentiality</source>
        <translation>Confidencialidad moderada</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>Sin restricción</translation>
    </message>
    <message>
        <source>Substance use record (42 CFR Part 2)</source>
        <translation>Registro de consumo de sustancias (42 CFR Parte 2)</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Consumo de sustancias</translation>
    </message>
    <message>
        <source>Psychiatry</source>
        <translation>Psiquiatría</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>HIV/AIDS</source>
        <translation>VIH/sida</translation>
    </message>
    <message>
        <source>Sexual and reproductive health</source>
        <translation>Salud sexual y reproductiva</translation>
    </message>
    <message>
        <source>Abuse and violence</source>
        <translation>Maltrato y violencia</translation>
    </message>
    <message>
        <source>Not to be used for anything else</source>
        <translation>No debe usarse para otra cosa</translation>
    </message>
    <message>
        <source>Not to be passed on without consent</source>
        <translation>No debe transmitirse sin consentimiento</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>as the payer wrote it</source>
        <translation>tal como lo escribió el pagador</translation>
    </message>
    <message>
        <source>chosen where it was recorded</source>
        <translation>elegido donde se registró</translation>
    </message>
    <message>
        <source>sent with the code</source>
        <translation>enviado con el código</translation>
    </message>
    <message>
        <source>from your own list</source>
        <translation>de su propia lista</translation>
    </message>
    <message>
        <source>from this program’s list</source>
        <translation>de la lista de este programa</translation>
    </message>
    <message>
        <source>no name was sent</source>
        <translation>no se envió nombre</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy bajo</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Very abnormal</source>
        <translation>Muy anormal</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Not detected</source>
        <translation>No detectado</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Resistente</translation>
    </message>
    <message>
        <source>Susceptible</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indeterminado</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n line(s) in %1 could not be read: %2. The rest was imported.</source>
        <translation>
            <numerusform>No se pudo leer %n línea de %1: %2. El resto se importó.</numerusform>
            <numerusform>No se pudieron leer %n líneas de %1: %2. El resto se importó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 are of another type than announced; they were imported as what they are.</source>
        <translation>
            <numerusform>%n registro de %1 es de otro tipo que el anunciado; se importó como lo que es.</numerusform>
            <numerusform>%n registros de %1 son de otro tipo que el anunciado; se importaron como lo que son.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the payer announced %2 records, %3 came, also the second time.</source>
        <translation>%1: la aseguradora anunció %2 registros y llegaron %3, también la segunda vez.</translation>
    </message>
    <message>
        <source>%1: the payer announced %2 bytes, %3 came, also the second time.</source>
        <translation>%1: la aseguradora anunció %2 bytes y llegaron %3, también la segunda vez.</translation>
    </message>
    <message>
        <source>%1: what came is not what the payer announced (SHA-256 differs), also the second time.</source>
        <translation>%1: lo que llegó no es lo que anunció la aseguradora (SHA-256 distinto), también la segunda vez.</translation>
    </message>
    <message>
        <source>Asked without %1: this server does not take it, so more may have come than was wanted.</source>
        <translation>Se pidió sin %1: este servidor no lo admite, así que puede haber llegado más de lo deseado.</translation>
    </message>
    <message>
        <source>The payer has worked on this export for more than a day.</source>
        <translation>La aseguradora lleva más de un día con esta exportación.</translation>
    </message>
    <message>
        <source>The payer: send its help desk this text</source>
        <translation>La aseguradora: envíe este texto a su servicio de ayuda</translation>
    </message>
    <message>
        <source>The payer, if something is missing to you</source>
        <translation>La aseguradora, si echa algo en falta</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>You: retry the file; if it differs again, the payer</source>
        <translation>Usted: reintente el archivo; si vuelve a diferir, la aseguradora</translation>
    </message>
    <message>
        <source>The payer: send its help desk the file and line numbers</source>
        <translation>La aseguradora: envíe a su servicio de ayuda el archivo y los números de línea</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>aseguradora</translation>
    </message>
    <message>
        <source>A note without words (%1)</source>
        <translation>Una nota sin texto (%1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a server, quoted</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A web page came instead of data</source>
        <translation>Llegó una página web en vez de datos</translation>
    </message>
    <message>
        <source>XML came instead of data</source>
        <translation>Llegó XML en vez de datos</translation>
    </message>
    <message>
        <source>The payer’s complaint came instead of data</source>
        <translation>Llegó una queja de la aseguradora en vez de datos</translation>
    </message>
    <message>
        <source>Expired at the payer</source>
        <translation>Caducado en la aseguradora</translation>
    </message>
    <message>
        <source>The count differs</source>
        <translation>El recuento difiere</translation>
    </message>
    <message>
        <source>The hash differs</source>
        <translation>El hash difiere</translation>
    </message>
    <message>
        <source>The length differs</source>
        <translation>La longitud difiere</translation>
    </message>
    <message>
        <source>Cut off on the way</source>
        <translation>Cortado por el camino</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Finished, nothing received.</source>
        <translation>Terminada, sin recibir nada.</translation>
    </message>
    <message>
        <source>The payer says the export is complete and lists no files; it gave no reason. Check whether anything changed since the chosen day, whether the attribution ran out, and which rights were granted. If all of that is right, it is the payer’s move.</source>
        <translation>La aseguradora dice que la exportación está completa y no enumera archivos; no dio ningún motivo. Compruebe si cambió algo desde el día elegido, si caducó la atribución y qué permisos se concedieron. Si todo eso está bien, le toca a la aseguradora.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>La exportación falló.</translation>
    </message>
    <message>
        <source>Whose move: %1.</source>
        <translation>A quién le toca: %1.</translation>
    </message>
    <message>
        <source>What was received stays here.</source>
        <translation>Lo recibido se queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come as announced.</source>
        <translation>
            <numerusform>%n archivo no llegó como se anunció.</numerusform>
            <numerusform>%n archivos no llegaron como se anunció.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are named below; the rest was imported. Your move: retry them. If they fail again, send the payer’s help desk the messages.</source>
        <translation>Se indican abajo; el resto se importó. Le toca a usted: reinténtelos. Si vuelven a fallar, envíe los mensajes al servicio de ayuda de la aseguradora.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>The files and lines concerned are named in the messages; the rest was imported.</source>
        <translation>Los mensajes indican los archivos y las líneas; el resto se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n línea.</numerusform>
            <numerusform>No se pudieron leer %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages name the files and lines; the rest was imported. It is the payer’s move.</source>
        <translation>Los mensajes indican los archivos y las líneas; el resto se importó. Le toca a la aseguradora.</translation>
    </message>
    <message>
        <source>The files lie at %1.</source>
        <translation>Los archivos están en %1.</translation>
    </message>
    <message>
        <source>That host wants your sign-in to the payer. It was not sent there. Ask the payer whether the host is theirs.</source>
        <translation>Ese servidor pide su acceso a la aseguradora. No se envió. Pregunte a la aseguradora si el servidor es suyo.</translation>
    </message>
    <message>
        <source>There is no room to go on.</source>
        <translation>No hay espacio para continuar.</translation>
    </message>
    <message>
        <source>Free disk space or make the disk writable; the export goes on by itself.</source>
        <translation>Libere espacio o permita escribir en el disco; la exportación continúa por sí sola.</translation>
    </message>
    <message>
        <source>The keychain is closed.</source>
        <translation>El llavero está cerrado.</translation>
    </message>
    <message>
        <source>Unlock it; the export goes on by itself.</source>
        <translation>Desbloquéelo; la exportación continúa por sí sola.</translation>
    </message>
    <message>
        <source>The payer cannot be reached.</source>
        <translation>No se puede contactar con la aseguradora.</translation>
    </message>
    <message>
        <source>The export goes on by itself as soon as there is a connection. Nothing is lost.</source>
        <translation>La exportación continúa por sí sola en cuanto haya conexión. No se pierde nada.</translation>
    </message>
    <message>
        <source>Waiting its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Another export runs for this connection, or the payer asked for a pause. It goes on by itself.</source>
        <translation>Otra exportación está en curso en esta conexión, o la aseguradora pidió una pausa. Continúa por sí sola.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>date with day, as in Mar 14, 1958; a pattern of QLocale::toString</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>date of this year, as in Nov 10; a pattern of QLocale::toString</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>month and year, as in Mar 2019; a pattern of QLocale::toString</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>HelpDeskWords</name>
    <message>
        <source>FHIR address: %1</source>
        <translation>Dirección FHIR: %1</translation>
    </message>
    <message>
        <source>Sign-in address: %1</source>
        <translation>Dirección de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Id de cliente: %1</translation>
    </message>
    <message>
        <source>Sign-in method: %1</source>
        <translation>Método de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Key id: %1, algorithm: %2</source>
        <translation>Id de clave: %1, algoritmo: %2</translation>
    </message>
    <message>
        <source>Scopes asked for: %1</source>
        <translation>Permisos pedidos: %1</translation>
    </message>
    <message>
        <source>What fails: step %1 of %2, %3</source>
        <translation>Qué falla: paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <translation>Causa probable: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Time at the server</source>
        <translation>Hora del servidor</translation>
    </message>
    <message>
        <source>Time of this computer</source>
        <translation>Hora de este equipo</translation>
    </message>
    <message>
        <source>Seconds ahead</source>
        <translation>Segundos de adelanto</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>FHIR version</source>
        <translation>Versión de FHIR</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Issue codes</source>
        <translation>Códigos de incidencia</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>Wait asked for, in seconds</source>
        <translation>Espera pedida, en segundos</translation>
    </message>
    <message>
        <source>Members in the panel</source>
        <translation>Miembros del panel</translation>
    </message>
    <message>
        <source>Export tried</source>
        <translation>Exportación probada</translation>
    </message>
    <message>
        <source>Provider Access Explorer %1: problem report</source>
        <translation>Provider Access Explorer %1: informe del problema</translation>
    </message>
    <message>
        <source>Made %1 (all times are UTC)</source>
        <translation>Hecho el %1 (todas las horas son UTC)</translation>
    </message>
    <message>
        <source>No step failed.</source>
        <translation>Ningún paso falló.</translation>
    </message>
    <message>
        <source>All steps:</source>
        <translation>Todos los pasos:</translation>
    </message>
    <message>
        <source>  %1. %2: %3</source>
        <translation>  %1. %2: %3</translation>
    </message>
    <message>
        <source>Last requests (ids left out):</source>
        <translation>Últimas solicitudes (sin ids):</translation>
    </message>
    <message>
        <source>Does not start exports by GET</source>
        <translation>No inicia exportaciones por GET</translation>
    </message>
    <message>
        <source>Does not start exports by POST</source>
        <translation>No inicia exportaciones por POST</translation>
    </message>
    <message>
        <source>Does not know $davinci-data-export</source>
        <translation>No conoce $davinci-data-export</translation>
    </message>
    <message>
        <source>Does not limit an export to chosen types</source>
        <translation>No limita una exportación a los tipos elegidos</translation>
    </message>
    <message>
        <source>Does not export changes only</source>
        <translation>No exporta solo los cambios</translation>
    </message>
    <message>
        <source>Does not limit an export to an end date</source>
        <translation>No limita una exportación a una fecha final</translation>
    </message>
    <message>
        <source>Does not limit an export to dates of care</source>
        <translation>No limita una exportación a fechas de atención</translation>
    </message>
    <message>
        <source>Does not take the kind of an export</source>
        <translation>No acepta la clase de exportación</translation>
    </message>
    <message>
        <source>Wants client id and secret encoded before they are joined</source>
        <translation>Quiere el id de cliente y el secreto codificados antes de unirlos</translation>
    </message>
    <message>
        <source>May send files from %1 with the sign-in of this connection</source>
        <translation>Puede enviar archivos desde %1 con el inicio de sesión de esta conexión</translation>
    </message>
    <message>
        <source>Key fingerprint: %1</source>
        <translation>Huella de la clave: %1</translation>
    </message>
    <message>
        <source>Payer’s help desk: %1</source>
        <translation>Soporte del pagador: %1</translation>
    </message>
    <message>
        <source>Payer’s documentation: %1</source>
        <translation>Documentación del pagador: %1</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Asking the payer</source>
        <translation>Preguntando al pagador</translation>
    </message>
    <message>
        <source>Waiting for the payer</source>
        <translation>Esperando al pagador</translation>
    </message>
    <message>
        <source>The payer prepares the files</source>
        <translation>El pagador prepara los archivos</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a la red</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Complete, verified</source>
        <translation>Completa, verificada</translation>
    </message>
    <message>
        <source>Complete, not verified</source>
        <translation>Completa, no verificada</translation>
    </message>
    <message>
        <source>Incomplete, %1</source>
        <translation>Incompleta, %1</translation>
    </message>
    <message>
        <source>Complete, with losses</source>
        <translation>Completa, con pérdidas</translation>
    </message>
    <message>
        <source>Finished, nothing received</source>
        <translation>Terminada, nada recibido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>todos los miembros</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>cambiado desde %1</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Líneas leídas</translation>
    </message>
    <message>
        <source>Count matches</source>
        <translation>El recuento coincide</translation>
    </message>
    <message>
        <source>Length matches</source>
        <translation>La longitud coincide</translation>
    </message>
    <message>
        <source>Length and count match</source>
        <translation>Longitud y recuento coinciden</translation>
    </message>
    <message>
        <source>Hash matches</source>
        <translation>El hash coincide</translation>
    </message>
    <message>
        <source>Another export runs; waiting</source>
        <translation>Otra exportación en curso; en espera</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Esperando espacio en disco</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando el llavero</translation>
    </message>
    <message>
        <source>Needs your permission</source>
        <translation>Necesita su permiso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>Roster only</source>
        <translation>Solo la lista de miembros</translation>
    </message>
    <message>
        <source>by lines only</source>
        <translation>solo por líneas</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>por recuento</translation>
    </message>
    <message>
        <source>by length</source>
        <translation>por longitud</translation>
    </message>
    <message>
        <source>by length and count</source>
        <translation>por longitud y recuento</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>por hash</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>in under a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>en %1 h %2 min</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <translation>Próxima consulta en %1</translation>
    </message>
    <message>
        <source>%1 % prepared</source>
        <translation>%1 % preparado</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>9 of 14 files, about 6 min left</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>0 files</source>
        <translation>0 archivos</translation>
    </message>
    <message>
        <source>Data kept here</source>
        <translation>Datos guardados aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>alrededor de %n día</numerusform>
            <numerusform>unos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n file(s)</source>
        <translation>
            <numerusform>Reintentar %n archivo</numerusform>
            <numerusform>Reintentar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · kept %n more day(s)</source>
        <translation>
            <numerusform>%1 · se guarda %n día más</numerusform>
            <numerusform>%1 · se guarda %n días más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>See what a payer knows about your patients.</source>
        <translation>Vea lo que un pagador sabe de sus pacientes.</translation>
    </message>
    <message>
        <source>Open the demo panel on the embedded server.</source>
        <translation>Abrir el panel de demostración en el servidor incluido.</translation>
    </message>
    <message>
        <source>Serve the member Bundles of a folder in the demo.</source>
        <translation>Servir en la demostración los Bundles de miembros de una carpeta.</translation>
    </message>
    <message>
        <source>Folder of the settings.</source>
        <translation>Carpeta de la configuración.</translation>
    </message>
    <message>
        <source>Folder of the sealed data.</source>
        <translation>Carpeta de los datos sellados.</translation>
    </message>
    <message>
        <source>Open the window, close it again, and say whether it worked.</source>
        <translation>Abrir la ventana, cerrarla y decir si funcionó.</translation>
    </message>
    <message>
        <source>Files to open: claims, or the record of one member.</source>
        <translation>Archivos que abrir: reclamaciones o el expediente de un miembro.</translation>
    </message>
</context>
<context>
    <name>MemberPrint</name>
    <message>
        <source>born %1</source>
        <translation>nacimiento: %1</translation>
    </message>
    <message>
        <source>%1, as of %2. What the payer holds; not the full chart.</source>
        <extracomment>on every printed page: source, its time, what it is not</extracomment>
        <translation>%1, a fecha de %2. Lo que guarda el pagador; no es la historia clínica completa.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Medicines, supply left</source>
        <translation>Medicinas, suministro restante</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Open prior authorizations</source>
        <translation>Autorizaciones previas abiertas</translation>
    </message>
    <message>
        <source>None in this source</source>
        <translation>Nada en esta fuente</translation>
    </message>
    <message>
        <source>date not sent</source>
        <translation>fecha no enviada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>agotado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Guardar el resumen como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Name not sent</source>
        <translation>Nombre no enviado</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>gender</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a member added since the last list</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a member whose data changed since the last list</comment>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a member the payer took off the list</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>no coverage was sent</comment>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, no activa</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Age, born</source>
        <translation>Edad, nacimiento</translation>
    </message>
    <message>
        <source>%1, died</source>
        <translation>%1, murió</translation>
    </message>
    <message>
        <source>%1 years old, born %2</source>
        <translation>%1 años, nacimiento %2</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Id de miembro</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Atribuido a</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>end of the attribution</comment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Since last list</source>
        <translation>Desde la última lista</translation>
    </message>
    <message>
        <source>Not shared now</source>
        <translation>Ya no se comparte</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>the file %1 is there but cannot be read</source>
        <translation>el archivo %1 existe pero no se puede leer</translation>
    </message>
    <message>
        <source>this is no UTF-8 text, or it is larger than a megabyte</source>
        <translation>no es texto UTF-8 o supera un megabyte</translation>
    </message>
    <message>
        <source>%1, or the folder it lies in, can be changed by others than the administrator, so it is not trusted</source>
        <translation>%1, o la carpeta donde está, puede ser modificado por otros además del administrador, así que no es de confianza</translation>
    </message>
    <message>
        <source>“%1” stands before the first [section]</source>
        <translation>«%1» está antes de la primera [sección]</translation>
    </message>
    <message>
        <source>“%1” is neither a [section] nor a setting (name = value) nor a # comment</source>
        <translation>«%1» no es una [sección], ni un ajuste (nombre = valor), ni un # comentario</translation>
    </message>
    <message>
        <source>the section %1 is not known</source>
        <translation>la sección %1 no se conoce</translation>
    </message>
    <message>
        <source>the setting “%1” is not known in this section</source>
        <translation>el ajuste «%1» no se conoce en esta sección</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that can stand here</source>
        <translation>«%1» no es una de las palabras admitidas aquí</translation>
    </message>
    <message>
        <source>“%1” is not a whole number in the range %2</source>
        <translation>«%1» no es un número entero en el intervalo %2</translation>
    </message>
    <message>
        <source>“%1” is not an https address</source>
        <translation>«%1» no es una dirección https</translation>
    </message>
    <message>
        <source>something is missing: %1</source>
        <translation>falta algo: %1</translation>
    </message>
    <message>
        <source>%1 is there a second time</source>
        <translation>%1 aparece por segunda vez</translation>
    </message>
    <message>
        <source>“%1” was set before, in line %2</source>
        <translation>«%1» ya se fijó en la línea %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot hold together</source>
        <translation>«%1» y «%2» no pueden valer a la vez</translation>
    </message>
    <message>
        <source>Care coordinator</source>
        <translation>Coordinación de cuidados</translation>
    </message>
    <message>
        <source>Clinic admin</source>
        <translation>Administración de la clínica</translation>
    </message>
    <message>
        <source>Support staff</source>
        <translation>Personal de soporte</translation>
    </message>
    <message>
        <source>see members and their records</source>
        <translation>ver miembros y sus expedientes</translation>
    </message>
    <message>
        <source>see claims</source>
        <translation>ver reclamaciones</translation>
    </message>
    <message>
        <source>start an export</source>
        <translation>iniciar una exportación</translation>
    </message>
    <message>
        <source>hand over exported files</source>
        <translation>entregar archivos exportados</translation>
    </message>
    <message>
        <source>save tables and charts</source>
        <translation>guardar tablas y gráficos</translation>
    </message>
    <message>
        <source>save documents of a record</source>
        <translation>guardar documentos de un expediente</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>open downloaded files</source>
        <translation>abrir archivos descargados</translation>
    </message>
    <message>
        <source>delete exports</source>
        <translation>eliminar exportaciones</translation>
    </message>
    <message>
        <source>change connections</source>
        <translation>cambiar conexiones</translation>
    </message>
    <message>
        <source>try a real export</source>
        <translation>probar una exportación real</translation>
    </message>
    <message>
        <source>save a support bundle</source>
        <translation>guardar un paquete de soporte</translation>
    </message>
    <message>
        <source>see the audit record</source>
        <translation>ver el registro de auditoría</translation>
    </message>
    <message>
        <source>save the audit record</source>
        <translation>guardar el registro de auditoría</translation>
    </message>
    <message>
        <source>Not allowed by the rule “%1”. Ask whoever manages this computer.</source>
        <translation>No lo permite la regla «%1». Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Not allowed by the rule “%1”. Ask %2.</source>
        <translation>No lo permite la regla «%1». Pregunte a %2.</translation>
    </message>
    <message>
        <source>Not allowed by the rule “%1”. Ask %2: %3.</source>
        <translation>No lo permite la regla «%1». Pregunte a %2: %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>The payer’s FHIR address, your client id, and a secret or a key</source>
        <translation>La dirección FHIR del pagador, su id. de cliente y un secreto o una clave</translation>
    </message>
    <message>
        <source>Your client id, and a secret or a key from the payer’s onboarding team</source>
        <translation>Su id. de cliente y un secreto o una clave del equipo de incorporación del pagador</translation>
    </message>
    <message>
        <source>Your client id, and a key that the payer knows</source>
        <translation>Su id. de cliente y una clave que el pagador conozca</translation>
    </message>
    <message>
        <source>Your client id and the secret that came with it</source>
        <translation>Su id. de cliente y el secreto que vino con él</translation>
    </message>
    <message>
        <source>Addresses are filled in</source>
        <translation>Las direcciones ya están puestas</translation>
    </message>
    <message>
        <source>Claims of a Medicare ACO’s beneficiaries</source>
        <translation>Reclamaciones de los beneficiarios de una ACO de Medicare</translation>
    </message>
    <message>
        <source>Medicare claims at the point of care</source>
        <translation>Reclamaciones de Medicare en el punto de atención</translation>
    </message>
    <message>
        <source>Medicare claims for Part D sponsors</source>
        <translation>Reclamaciones de Medicare para patrocinadores de la Parte D</translation>
    </message>
    <message>
        <source>Another payer</source>
        <translation>Otro pagador</translation>
    </message>
    <message>
        <source>Settings are read from its server</source>
        <translation>Los ajustes se leen de su servidor</translation>
    </message>
    <message>
        <source>SMART test server</source>
        <translation>Servidor de pruebas SMART</translation>
    </message>
    <message>
        <source>Made-up patients, for trying things out</source>
        <translation>Pacientes inventados, para hacer pruebas</translation>
    </message>
    <message>
        <source>A payer whose interface runs on Payerbox</source>
        <translation>Un pagador cuya interfaz funciona con Payerbox</translation>
    </message>
    <message>
        <source>A server built on HAPI FHIR or Smile</source>
        <translation>Un servidor basado en HAPI FHIR o Smile</translation>
    </message>
    <message>
        <source>A payer whose interface runs on Firely Server</source>
        <translation>Un pagador cuya interfaz funciona con Firely Server</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Client secret, in the form</source>
        <translation>Secreto de cliente, en el formulario</translation>
    </message>
    <message>
        <source>Signed request</source>
        <translation>Petición firmada</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The embedded Provider Access server, on loopback only.</source>
        <translation>El servidor Provider Access incluido, solo en este equipo.</translation>
    </message>
    <message>
        <source>Answer the three operations of the seed API and nothing else.</source>
        <translation>Responder las tres operaciones de la API de partida y nada más.</translation>
    </message>
    <message>
        <source>Number of made-up members.</source>
        <translation>Número de miembros inventados.</translation>
    </message>
    <message>
        <source>The same seed makes the same members.</source>
        <translation>La misma semilla da los mismos miembros.</translation>
    </message>
    <message>
        <source>Serve the member Bundles of a folder instead.</source>
        <translation>Servir en su lugar los Bundles de miembros de una carpeta.</translation>
    </message>
    <message>
        <source>Rules for scripted faults.</source>
        <translation>Reglas para fallos programados.</translation>
    </message>
    <message>
        <source>Life of a token in seconds.</source>
        <translation>Vida de un token en segundos.</translation>
    </message>
    <message>
        <source>Entries of a page.</source>
        <translation>Entradas por página.</translation>
    </message>
    <message>
        <source>Most lines of an export file.</source>
        <translation>Máximo de líneas de un archivo de exportación.</translation>
    </message>
    <message>
        <source>Times an export says it is not ready.</source>
        <translation>Veces que una exportación dice no estar lista.</translation>
    </message>
    <message>
        <source>File addresses are signed and want no token.</source>
        <translation>Las direcciones de archivos van firmadas y no piden token.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Puerto de escucha; 0 toma uno libre.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>The file is protected with a passphrase. It is used now and not kept.</source>
        <translation>El archivo está protegido con una frase de contraseña. Se usa ahora y no se guarda.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>under a lane&apos;s name: how many of its periods are not drawn for want of room; a click draws them</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>drawn with its visit</source>
        <translation>dibujada con su visita</translation>
    </message>
    <message>
        <source>with claim</source>
        <comment>second line under the title of a visit</comment>
        <translation>con reclamación</translation>
    </message>
    <message>
        <source>day 0</source>
        <comment>the day that days are counted from</comment>
        <translation>día 0</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>day and month on the time line&apos;s axis; a pattern of QLocale::toString</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>%1 – today</source>
        <translation>%1 – hoy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s), %2 in view</source>
        <extracomment>a lane of the time line for a screen reader: its name, how many events it has, how many are in view</extracomment>
        <translation>
            <numerusform>%1, %n evento, %2 a la vista</numerusform>
            <numerusform>%1, %n eventos, %2 a la vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::AccessPage</name>
    <message>
        <source>Access to %1</source>
        <translation>Acceso a %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The ten checks</source>
        <translation>Las diez comprobaciones</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not everything could be tried</source>
        <translation>No todo se pudo probar</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2</source>
        <translation>Detenido en el paso %1 de %2</translation>
    </message>
    <message>
        <source>Lights run in order. A light after the first red one is tried only if it can work without it.</source>
        <translation>Las luces siguen un orden. Una luz posterior a la primera roja solo se prueba si puede funcionar sin ella.</translation>
    </message>
    <message>
        <source>Checked %1, took %2 s</source>
        <translation>Comprobado %1, tardó %2 s</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>Guardar paquete de soporte…</translation>
    </message>
    <message>
        <source>Look at step %1 of %2</source>
        <translation>Mire el paso %1 de %2</translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>Todo correcto</translation>
    </message>
    <message>
        <source>Try a real export…</source>
        <translation>Probar una exportación real…</translation>
    </message>
    <message>
        <source>Starts a small export and cancels it at once</source>
        <translation>Inicia una exportación pequeña y la cancela enseguida</translation>
    </message>
    <message>
        <source>Real export</source>
        <translation>Exportación real</translation>
    </message>
    <message>
        <source>Start a real export and cancel it at once?</source>
        <translation>¿Iniciar una exportación real y cancelarla enseguida?</translation>
    </message>
    <message>
        <source>The payer sees that an export was asked for. Nothing is downloaded. It is written into the audit record.</source>
        <translation>El pagador ve que se pidió una exportación. No se descarga nada. Se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Start and cancel</source>
        <translation>Iniciar y cancelar</translation>
    </message>
    <message>
        <source>Passed as far as tried</source>
        <translation>Correcto hasta donde se probó</translation>
    </message>
</context>
<context>
    <name>pax::ui::AdaptiveSplitter</name>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>pax::ui::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Group ids</source>
        <translation>Ids de grupo</translation>
    </message>
    <message>
        <source>One id a line, as in your contract or onboarding mail. A name of your own may follow after a comma.</source>
        <translation>Un id por línea, como en su contrato o en el correo de alta. Tras una coma puede ir un nombre propio.</translation>
    </message>
    <message>
        <source>Group ids, one a line</source>
        <translation>Ids de grupo, uno por línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>pax::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar cadena</translation>
    </message>
    <message>
        <source>Search any column</source>
        <translation>Buscar en cualquier columna</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Member, panel or export</source>
        <translation>Miembro, panel o exportación</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Who looked at what</source>
        <translation>Quién miró qué</translation>
    </message>
    <message>
        <source>Chain not checked</source>
        <translation>Cadena no comprobada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>no reason was asked for</comment>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Printed, copied, saved</source>
        <translation>Impreso, copiado, guardado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo dado</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Este eslabón</translation>
    </message>
    <message>
        <source>Link before</source>
        <translation>Eslabón anterior</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>ninguno, es la primera</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file is readable by whoever gets it. The record here goes on.</source>
        <translation>Quien reciba el archivo puede leerlo. El registro de aquí continúa.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Chain broken at entry %1: %2</source>
        <translation>Cadena rota en la entrada %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Chain intact, %n entries, checked %1</source>
        <translation>
            <numerusform>Cadena íntegra, %n entrada, comprobada %1</numerusform>
            <numerusform>Cadena íntegra, %n entradas, comprobada %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::BottomBar</name>
    <message>
        <source>Progress of the running export</source>
        <translation>Progreso de la exportación en marcha</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Sin tareas</translation>
    </message>
    <message>
        <source>Saved data stays usable</source>
        <translation>Los datos guardados siguen disponibles</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>pax::ui::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>This is every byte that goes into the file. No member, no secret, and no text of the payer’s server is among it. Take out what you do not want to give away.</source>
        <translation>Estos son todos los bytes que van en el archivo. No hay entre ellos ningún miembro, ningún secreto ni texto del servidor del pagador. Quite lo que no quiera entregar.</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>pax::ui::ChartCard</name>
    <message>
        <source>This chart filters the others</source>
        <translation>Este gráfico filtra los demás</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>picture saved</source>
        <translation>imagen guardada</translation>
    </message>
    <message>
        <source>the picture could not be saved</source>
        <translation>no se pudo guardar la imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
</context>
<context>
    <name>pax::ui::ChartView</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimCharts</name>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Charts shown</source>
        <translation>Gráficos mostrados</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Usual charts</source>
        <translation>Gráficos habituales</translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimOpener</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, when exported</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>exports opened together</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Views of this claim</source>
        <translation>Vistas de esta reclamación</translation>
    </message>
    <message>
        <source>Choose a claim</source>
        <translation>Elija una reclamación</translation>
    </message>
    <message>
        <source>Its amounts, lines and raw record show here.</source>
        <translation>Aquí se muestran sus importes, líneas y registro sin procesar.</translation>
    </message>
    <message>
        <source>This record cannot be read</source>
        <translation>Este registro no se puede leer</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>no suministrado</translation>
    </message>
    <message>
        <source>A total differs from the sum of its lines by more than a cent.</source>
        <translation>Un total difiere de la suma de sus líneas en más de un centavo.</translation>
    </message>
    <message>
        <source>This claim has amounts in several currencies and is in no sum.</source>
        <translation>Esta reclamación tiene importes en varias monedas y no entra en ninguna suma.</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo de atención</translation>
    </message>
    <message>
        <source>From %1, line %2</source>
        <translation>De %1, línea %2</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Líneas %1</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>Claim before</source>
        <translation>Reclamación anterior</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Reclamación siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Ver en la cronología</translation>
    </message>
    <message>
        <source>The claim and the visit it belongs to, among everything else of this member</source>
        <translation>La reclamación y la visita a la que pertenece, entre todo lo demás de este miembro</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Newest of %1</source>
        <translation>La más nueva de %1</translation>
    </message>
    <message>
        <source>Lines, first %1 of %2</source>
        <translation>Líneas, las primeras %1 de %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Main reason</source>
        <translation>Motivo principal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Amounts: not supplied by the payer for this claim.</source>
        <translation>Importes: el pagador no los suministró para esta reclamación.</translation>
    </message>
    <message>
        <source>Some amounts came several times under different codes and are not added up; see the lines.</source>
        <translation>Algunos importes llegaron varias veces con códigos distintos y no se suman; vea las líneas.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a diagnosis, what kind of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person, the role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>As the payer sent it</source>
        <translation>Tal como lo envió el pagador</translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsOut</name>
    <message>
        <source>What I see</source>
        <translation>Lo que veo</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Archivo CSV…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Libro de Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <translation>Archivo PDF…</translation>
    </message>
    <message>
        <source>All claims, all columns</source>
        <translation>Todas las reclamaciones y columnas</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Detener la escritura</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportar lo que veo</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Member name</source>
        <translation>Nombre del miembro</translation>
    </message>
    <message>
        <source>Member reference</source>
        <translation>Referencia del miembro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, by which values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>texto: %1</translation>
    </message>
    <message>
        <source>all versions</source>
        <translation>todas las versiones</translation>
    </message>
    <message>
        <source>latest versions only</source>
        <translation>solo las últimas versiones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>as the payer sent them; empty cells were not supplied</source>
        <translation>tal como los envió el pagador; las celdas vacías no se suministraron</translation>
    </message>
    <message>
        <source>not supplied by the payer</source>
        <translation>no suministrados por el pagador</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, assumed where none was sent</source>
        <translation>%1, supuesta donde no se envió ninguna</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n reclamación</numerusform>
            <numerusform>%n reclamaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n reclamación.</numerusform>
            <numerusform>Se escribieron %n reclamaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Datos al %1</translation>
    </message>
    <message>
        <source>The payer shares claims without amounts.</source>
        <translation>El pagador comparte reclamaciones sin importes.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsPage</name>
    <message>
        <source>Latest version only</source>
        <translation>Solo la última versión</translation>
    </message>
    <message>
        <source>What the charts measure</source>
        <translation>Qué miden los gráficos</translation>
    </message>
    <message>
        <source>Export what I see</source>
        <translation>Exportar lo que veo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>No claims on this computer</source>
        <translation>No hay reclamaciones en este equipo</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>Abrir reclamaciones</translation>
    </message>
    <message>
        <source>NDJSON files (*.ndjson *.json)</source>
        <translation>Archivos NDJSON (*.ndjson *.json)</translation>
    </message>
    <message>
        <source>Reading claims…</source>
        <translation>Leyendo reclamaciones…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Claims not read</source>
        <translation>Reclamaciones no leídas</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <comment>older versions of claims</comment>
        <translation>
            <numerusform>%n plegada</numerusform>
            <numerusform>%n plegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not read.</source>
        <translation>
            <numerusform>%n entrada no leída.</numerusform>
            <numerusform>%n entradas no leídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, line %2 (%3).</source>
        <translation>Primera: %1, línea %2 (%3).</translation>
    </message>
    <message>
        <source>Several currencies.</source>
        <translation>Varias monedas.</translation>
    </message>
    <message>
        <source>This record can no longer be read from its source</source>
        <translation>Este registro ya no se puede leer de su origen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Prior authorizations</source>
        <translation>Autorizaciones previas</translation>
    </message>
    <message>
        <source>Older versions and canceled claims are left out of the list. Sums never count them.</source>
        <translation>Las versiones anteriores y las reclamaciones canceladas no aparecen en la lista. Las sumas nunca las cuentan.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 claims, %2 read</source>
        <comment>progress of reading</comment>
        <translation>%1 reclamaciones, %2 leídos</translation>
    </message>
    <message>
        <source>Still reading.</source>
        <translation>Aún se está leyendo.</translation>
    </message>
    <message>
        <source>Export a panel, or drop NDJSON files or folders here.</source>
        <translation>Exporte un panel o suelte aquí archivos o carpetas NDJSON.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of claims</source>
        <translation>Abrir una carpeta de reclamaciones</translation>
    </message>
    <message>
        <source>Look at together with</source>
        <translation>Ver junto con</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in another currency than %1 are in no sum.</source>
        <translation>
            <numerusform>%n reclamación en una moneda distinta de %1 no está en ninguna suma.</numerusform>
            <numerusform>%n reclamaciones en una moneda distinta de %1 no están en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payer shares claims without amounts.</source>
        <translation>El pagador comparte reclamaciones sin importes.</translation>
    </message>
    <message>
        <source>Charts count claims, lines, days and units.</source>
        <translation>Los gráficos cuentan reclamaciones, líneas, días y unidades.</translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsTab</name>
    <message>
        <source>not supplied</source>
        <translation>no facilitado</translation>
    </message>
    <message>
        <source>Claims and prior authorizations</source>
        <translation>Reclamaciones y autorizaciones previas</translation>
    </message>
    <message>
        <source>Choose a claim to see its lines</source>
        <translation>Elija una reclamación para ver sus líneas</translation>
    </message>
    <message>
        <source>Lines of the claim</source>
        <translation>Líneas de la reclamación</translation>
    </message>
    <message>
        <source>Date of service</source>
        <translation>Fecha del servicio</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Plan paid</source>
        <translation>Pagado por el plan</translation>
    </message>
    <message>
        <source>Member share</source>
        <translation>Parte del miembro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Número de reclamación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>The payer shares these claims without amounts. A dash means not supplied, not zero.</source>
        <translation>El pagador comparte estas reclamaciones sin importes. Una raya significa no facilitado, no cero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) came with amounts. A dash means not supplied, not zero.</source>
        <translation>
            <numerusform>%1 de %n reclamación llegó con importes. Una raya significa no facilitado, no cero.</numerusform>
            <numerusform>%1 de %n reclamaciones llegaron con importes. Una raya significa no facilitado, no cero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claims in this source</source>
        <translation>No hay reclamaciones en esta fuente</translation>
    </message>
    <message>
        <source>The payer sent no claims and no prior authorizations for this member.</source>
        <translation>El pagador no envió reclamaciones ni autorizaciones previas de este miembro.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n línea: %1</numerusform>
            <numerusform>%n líneas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ClaimsTable</name>
    <message>
        <source>Search claims: name, number, code, provider</source>
        <translation>Buscar: nombre, número, código, proveedor</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Buscar reclamaciones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by this as well, right-click to filter</source>
        <translation>Clic para ordenar, Mayús+clic para ordenar también por esto, clic derecho para filtrar</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <comment>sorted by a column, largest first</comment>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <comment>sorted by a column, smallest first</comment>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>As the payer sent them</source>
        <translation>Como las envió el pagador</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>Ordenar, menores primero</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>Ordenar, mayores primero</translation>
    </message>
    <message>
        <source>Then by this, smallest first</source>
        <translation>Después por esto, menores primero</translation>
    </message>
    <message>
        <source>Then by this, largest first</source>
        <translation>Después por esto, mayores primero</translation>
    </message>
    <message>
        <source>Filter by values…</source>
        <translation>Filtrar por valores…</translation>
    </message>
    <message>
        <source>Only what the current row has</source>
        <translation>Solo lo que tiene la fila actual</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of amount, sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>several currencies</source>
        <translation>varias monedas</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n reclamación</numerusform>
            <numerusform>%n reclamaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::ColumnPopup</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns shown, in order</source>
        <translation>Columnas mostradas, en orden</translation>
    </message>
    <message>
        <source>Drag to change the order, or Ctrl+Up and Ctrl+Down.</source>
        <translation>Arrastre para cambiar el orden, o use Ctrl+Arriba y Ctrl+Abajo.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>pax::ui::CommandSearch</name>
    <message>
        <source>Search members, panels, exports, actions</source>
        <translation>Buscar miembros, paneles, exportaciones, acciones</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>pax::ui::ConnectionActions</name>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Its secret, its keys and everything saved of it on this computer are destroyed: exports, rosters and what was learned of its server. This cannot be undone. The audit record stays. The payer is not told.</source>
        <translation>Se destruyen su secreto, sus claves y todo lo guardado de ella en este equipo: exportaciones, listas de miembros y lo aprendido de su servidor. No se puede deshacer. El registro de auditoría se conserva. No se avisa al pagador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The keychain could not be reached</source>
        <translation>No se pudo acceder al llavero</translation>
    </message>
    <message>
        <source>Whatever it kept of “%1” on another day is still in it.</source>
        <translation>Lo que guardara de «%1» otro día sigue en él.</translation>
    </message>
    <message>
        <source>Load settings file</source>
        <translation>Cargar archivo de ajustes</translation>
    </message>
    <message>
        <source>Connection settings (*.json)</source>
        <translation>Ajustes de conexión (*.json)</translation>
    </message>
    <message>
        <source>Save settings file</source>
        <translation>Guardar archivo de ajustes</translation>
    </message>
    <message>
        <source>Set up by your organization</source>
        <translation>Configurada por su organización</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>Editar «%1»…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Quitar «%1»…</translation>
    </message>
    <message>
        <source>Save settings of “%1”…</source>
        <translation>Guardar ajustes de «%1»…</translation>
    </message>
</context>
<context>
    <name>pax::ui::ConnectionAssistant</name>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Saving; the system keychain takes the secret…</source>
        <translation>Guardando; el llavero del sistema recibe el secreto…</translation>
    </message>
    <message>
        <source>The system keychain did not take the secret.</source>
        <translation>El llavero del sistema no aceptó el secreto.</translation>
    </message>
    <message>
        <source>It can be kept in memory until you close the window; it is never written to a file.</source>
        <translation>Puede quedar en memoria hasta que cierre la ventana; nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar en esta sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>pax::ui::ConnectionPane</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>What the server says it can do</source>
        <translation>Lo que el servidor dice que puede hacer</translation>
    </message>
    <message>
        <source>Nothing yet: no request of this connection was refused for its form.</source>
        <translation>Nada todavía: ninguna solicitud de esta conexión se rechazó por su forma.</translation>
    </message>
    <message>
        <source>What was learned about this server</source>
        <translation>Lo aprendido sobre este servidor</translation>
    </message>
    <message>
        <source>FHIR address</source>
        <translation>Dirección FHIR</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Signed request, %1</source>
        <translation>Solicitud firmada, %1</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Made up, kept until the window closes</source>
        <translation>Inventado, se conserva hasta cerrar la ventana</translation>
    </message>
    <message>
        <source>Held in the system keychain, never shown</source>
        <translation>En el llavero del sistema, nunca se muestra</translation>
    </message>
    <message>
        <source>Saved data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Session only: there is no keychain</source>
        <translation>Solo esta sesión: no hay llavero</translation>
    </message>
    <message>
        <source>Sealed on this computer</source>
        <translation>Sellados en este equipo</translation>
    </message>
    <message>
        <source>Sign-in pass</source>
        <translation>Pase de sesión</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>None; the last one was good until %1</source>
        <translation>Ninguno; el último valió hasta %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Sin iniciar sesión todavía</translation>
    </message>
    <message>
        <source>The server did not say</source>
        <translation>El servidor no lo dijo</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None asked for</source>
        <translation>No se pidió ninguno</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Olvidar: %1</translation>
    </message>
    <message>
        <source>The server is asked anew the next time</source>
        <translation>La próxima vez se pregunta de nuevo al servidor</translation>
    </message>
    <message>
        <source>Reading the server’s description…</source>
        <translation>Leyendo la descripción del servidor…</translation>
    </message>
    <message>
        <source>FHIR version not said</source>
        <translation>Versión de FHIR no indicada</translation>
    </message>
    <message>
        <source>FHIR %1</source>
        <translation>FHIR %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Panel search</source>
        <translation>Búsqueda de paneles</translation>
    </message>
    <message>
        <source>Panel read</source>
        <translation>Lectura de paneles</translation>
    </message>
    <message>
        <source>Export, $export</source>
        <translation>Exportación, $export</translation>
    </message>
    <message>
        <source>Export, $davinci-data-export</source>
        <translation>Exportación, $davinci-data-export</translation>
    </message>
    <message>
        <source>Whole record, $everything</source>
        <translation>Registro completo, $everything</translation>
    </message>
    <message>
        <source>Member match</source>
        <translation>Cotejo de miembros</translation>
    </message>
    <message>
        <source>%1: offered</source>
        <translation>%1: lo ofrece</translation>
    </message>
    <message>
        <source>%1: not offered</source>
        <translation>%1: no lo ofrece</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this connection</source>
        <translation>Editar esta conexión</translation>
    </message>
    <message>
        <source>Set up by your organization</source>
        <translation>Configurada por su organización</translation>
    </message>
    <message>
        <source>Asked of the server</source>
        <translation>Se pregunta al servidor</translation>
    </message>
    <message>
        <source>%1, as the server says</source>
        <translation>%1, según el servidor</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Client secret, in the form</source>
        <translation>Secreto de cliente, en el formulario</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Key age</source>
        <translation>Antigüedad de la clave</translation>
    </message>
    <message>
        <source>Secret age</source>
        <translation>Antigüedad del secreto</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>%1, good until %2</source>
        <translation>%1, válido hasta %2</translation>
    </message>
</context>
<context>
    <name>pax::ui::DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>2026, 2026-04 or 2026-04-02</source>
        <translation>2026, 2026-04 o 2026-04-02</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>A date is a year, a month or a day, as in 2026-04-02.</source>
        <translation>Una fecha es un año, un mes o un día, como 2026-04-02.</translation>
    </message>
    <message>
        <source>The first date is after the second one.</source>
        <translation>La primera fecha es posterior a la segunda.</translation>
    </message>
</context>
<context>
    <name>pax::ui::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>pax::ui::DocumentsTab</name>
    <message>
        <source>Picture (%1)</source>
        <translation>Imagen (%1)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>It is fetched when you choose it, and stays inside this window.</source>
        <translation>Se obtiene cuando lo elige y no sale de esta ventana.</translation>
    </message>
    <message>
        <source>No documents in this source</source>
        <translation>No hay documentos en esta fuente</translation>
    </message>
    <message>
        <source>The payer sent no notes, reports or pictures. Notes that were never sent to the payer cannot be here.</source>
        <translation>El pagador no envió notas, informes ni imágenes. Las notas que nunca se enviaron al pagador no pueden estar aquí.</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Abriendo el documento…</translation>
    </message>
    <message>
        <source>Fetching the document from the payer…</source>
        <translation>Obteniendo el documento del pagador…</translation>
    </message>
    <message>
        <source>The payer sent no content</source>
        <translation>El pagador no envió contenido</translation>
    </message>
    <message>
        <source>This record names a document but holds neither its content nor an address.</source>
        <translation>Este registro nombra un documento, pero no contiene ni su contenido ni una dirección.</translation>
    </message>
    <message>
        <source>This document lies on another server</source>
        <translation>Este documento está en otro servidor</translation>
    </message>
    <message>
        <source>It is at %1, not at your payer’s own address. It is not fetched, so that nobody else learns of this member. Ask the payer for it.</source>
        <translation>Está en %1, no en la dirección de su pagador. No se obtiene, para que nadie más sepa de este miembro. Pídaselo al pagador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>These are not the bytes the payer announced.</source>
        <translation>Estos no son los bytes que anunció el pagador.</translation>
    </message>
    <message>
        <source>The payer sent a checksum for this document, and it does not fit.</source>
        <translation>El pagador envió una suma de verificación para este documento y no coincide.</translation>
    </message>
    <message>
        <source>The document has another length than announced.</source>
        <translation>El documento tiene otra longitud que la anunciada.</translation>
    </message>
    <message>
        <source>It may be cut short.</source>
        <translation>Puede estar incompleto.</translation>
    </message>
    <message>
        <source>an unknown format</source>
        <translation>un formato desconocido</translation>
    </message>
    <message>
        <source>This kind of document is not opened here</source>
        <translation>Esta clase de documento no se abre aquí</translation>
    </message>
    <message>
        <source>It is %1, %2. You can save it and open it with a program you trust.</source>
        <translation>Es %1, %2. Puede guardarlo y abrirlo con un programa de su confianza.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Saved outside this program.</source>
        <translation>Guardado fuera de este programa.</translation>
    </message>
    <message>
        <source>The file is not sealed: anybody who can open it can read it.</source>
        <translation>El archivo no está sellado: quien pueda abrirlo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>pax::ui::EventTable</name>
    <message>
        <source>Events as a table</source>
        <translation>Eventos en una tabla</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>days from the chosen event</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>pax::ui::ExportsPage</name>
    <message>
        <source>New export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation>Todavía no hay exportaciones</translation>
    </message>
    <message>
        <source>An export downloads what the payer shares about a whole panel and seals it on this computer.</source>
        <translation>Una exportación descarga lo que el pagador comparte de todo un panel y lo sella en este equipo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Cancel this export?</source>
        <translation>¿Cancelar esta exportación?</translation>
    </message>
    <message>
        <source>The payer is told to stop. What was downloaded so far is kept until you delete it.</source>
        <translation>Se pide al pagador que pare. Lo descargado hasta ahora se conserva hasta que lo elimine.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Delete this export?</source>
        <translation>¿Eliminar esta exportación?</translation>
    </message>
    <message>
        <source>Its key is destroyed: nobody can read these records here again. The payer’s data is not touched.</source>
        <translation>Se destruye su clave: nadie podrá volver a leer aquí estos registros. Los datos del pagador no se tocan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Folder for readable files</source>
        <translation>Carpeta para archivos legibles</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>Goes when you close the window</source>
        <translation>Desaparece al cerrar la ventana</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>No export fits the chosen filter. Choose “All” to see every export.</source>
        <translation>Ninguna exportación cumple el filtro. Elija «Todas» para verlas todas.</translation>
    </message>
    <message>
        <source>Reading everything of this export again…</source>
        <translation>Leyendo de nuevo toda la exportación…</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Todo está como se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, read again just now: every one of the length and hash it had.</source>
        <translation>
            <numerusform>%n archivo, %1, leído de nuevo ahora: con la longitud y el hash que tenía.</numerusform>
            <numerusform>%n archivos, %1, leídos de nuevo ahora: todos con la longitud y el hash que tenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as they were stored.</source>
        <translation>
            <numerusform>%n archivo no está como se guardó.</numerusform>
            <numerusform>%n archivos no están como se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something on this computer changed them: %1. Your move: export again, and have the disk checked.</source>
        <translation>Algo los cambió en este equipo: %1. Le toca a usted: exporte de nuevo y haga revisar el disco.</translation>
    </message>
    <message>
        <source>Writing readable files…</source>
        <translation>Escribiendo archivos legibles…</translation>
    </message>
    <message>
        <source>NDJSON files, a manifest with SHA-256 and counts, and a receipt are in the chosen folder. Anyone who can open it can read them.</source>
        <translation>En la carpeta elegida hay archivos NDJSON, un manifiesto con SHA-256 y recuentos, y un recibo. Cualquiera que pueda abrirla puede leerlos.</translation>
    </message>
    <message>
        <source>Hand-off folder to check</source>
        <translation>Carpeta de entrega que comprobar</translation>
    </message>
    <message>
        <source>Comparing the folder with its receipt…</source>
        <translation>Comparando la carpeta con su recibo…</translation>
    </message>
    <message>
        <source>The folder is as it was written.</source>
        <translation>La carpeta está como se escribió.</translation>
    </message>
    <message>
        <source>Every file is there, with the hash its receipt names.</source>
        <translation>Están todos los archivos, con el hash que indica el recibo.</translation>
    </message>
    <message>
        <source>The folder is not as it was written.</source>
        <translation>La carpeta no está como se escribió.</translation>
    </message>
    <message>
        <source>Changed or missing: %1. Your move: write it again.</source>
        <translation>Cambiados o ausentes: %1. Le toca a usted: escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>pax::ui::FamilyView</name>
    <message>
        <source>canceled, not counted</source>
        <translation>cancelada, no cuenta</translation>
    </message>
    <message>
        <source>replaced, not counted</source>
        <translation>reemplazada, no cuenta</translation>
    </message>
    <message>
        <source>sent again later, not counted</source>
        <translation>enviada de nuevo después, no cuenta</translation>
    </message>
    <message>
        <source>in process, not counted</source>
        <translation>en proceso, no cuenta</translation>
    </message>
    <message>
        <source>newest, counted</source>
        <translation>la más nueva, cuenta</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <comment>a version of a claim</comment>
        <translation>%1 (mostrada)</translation>
    </message>
    <message>
        <source>Open version %1, %2</source>
        <translation>Abrir la versión %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when a version was settled, what became of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing that is shown here changed.</source>
        <translation>No cambió nada de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>No other version of this claim is here.</source>
        <translation>Aquí no hay otra versión de esta reclamación.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s), %1 counted.</source>
        <translation>
            <numerusform>%n versión, %1 contada.</numerusform>
            <numerusform>%n versiones, %1 contadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::FileTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Borrados</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Trying again, try %1</source>
        <translation>Reintentando, intento %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Downloading, %1 %</source>
        <translation>Descargando, %1 %</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>sobra %n</numerusform>
            <numerusform>sobran %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>Recuento, %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read</source>
        <translation>
            <numerusform>%n línea no leída</numerusform>
            <numerusform>%n líneas no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part 2 of 3</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation>Archivos de esta exportación</translation>
    </message>
</context>
<context>
    <name>pax::ui::FilterBar</name>
    <message>
        <source>Only in the first source</source>
        <translation>Solo en la primera fuente</translation>
    </message>
    <message>
        <source>Only in the second source</source>
        <translation>Solo en la segunda fuente</translation>
    </message>
    <message>
        <source>Differs between the sources</source>
        <translation>Difiere entre las fuentes</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Buscar un evento</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Hide claim duplicates</source>
        <translation>Ocultar duplicados de reclamaciones</translation>
    </message>
    <message>
        <source>Leaves out claims that tell of a visit or an act which is shown itself</source>
        <translation>Omite las reclamaciones que cuentan una visita o un acto que ya se muestra</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todos los carriles</translation>
    </message>
    <message>
        <source>Lanes %1 of %2</source>
        <translation>Carriles %1 de %2</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Mostrar todos los carriles</translation>
    </message>
    <message>
        <source>Lanes in their first order</source>
        <translation>Carriles en su orden inicial</translation>
    </message>
    <message numerus="yes">
        <source>%n more: find them by typing</source>
        <translation>
            <numerusform>%n más: búsquelo escribiendo</numerusform>
            <numerusform>%n más: búsquelos escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no status sent</source>
        <translation>sin estado enviado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <source>New or changed since your last look</source>
        <translation>Nuevo o cambiado desde su última consulta</translation>
    </message>
    <message>
        <source>Show what was taken back</source>
        <translation>Mostrar lo retirado</translation>
    </message>
    <message>
        <source>Show what was replaced</source>
        <translation>Mostrar lo sustituido</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Filter %1; press to remove it</source>
        <translation>Filtro %1; pulse para quitarlo</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no status</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Por: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevo o cambiado</translation>
    </message>
    <message>
        <source>With what was taken back</source>
        <translation>Con lo retirado</translation>
    </message>
    <message>
        <source>With what was replaced</source>
        <translation>Con lo sustituido</translation>
    </message>
</context>
<context>
    <name>pax::ui::FilterStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, by which values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter on %1: %2. Press to remove it</source>
        <translation>Filtro de %1: %2. Pulse para quitarlo</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>everything; click a bar or drag over months to filter</source>
        <translation>todo; haga clic en una barra o arrastre sobre los meses para filtrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>from one step of amounts to another</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Too recent</source>
        <translation>Demasiado reciente</translation>
    </message>
</context>
<context>
    <name>pax::ui::FirstRun</name>
    <message>
        <source>Where should the data come from?</source>
        <translation>¿De dónde deben venir los datos?</translation>
    </message>
    <message>
        <source>You can add more sources later. Nothing leaves this computer until you connect.</source>
        <translation>Puede añadir más orígenes después. Nada sale de este equipo hasta que se conecte.</translation>
    </message>
    <message>
        <source>Connect to Cigna</source>
        <translation>Conectar con Cigna</translation>
    </message>
    <message>
        <source>Addresses are filled in. You choose production or test.</source>
        <translation>Las direcciones ya están puestas. Usted elige producción o prueba.</translation>
    </message>
    <message>
        <source>Needed: client id, and a secret or a key from Cigna’s onboarding team</source>
        <translation>Hace falta: id de cliente, y un secreto o una clave del equipo de alta de Cigna</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to another payer</source>
        <translation>Conectar con otro pagador</translation>
    </message>
    <message>
        <source>Any payer with a Provider Access interface. Settings are read from its server.</source>
        <translation>Cualquier pagador con una interfaz Provider Access. La configuración se lee de su servidor.</translation>
    </message>
    <message>
        <source>Needed: the payer’s FHIR address and your client id</source>
        <translation>Hace falta: la dirección FHIR del pagador y su id de cliente</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Abrir el panel de demostración</translation>
    </message>
    <message>
        <source>200 made-up members with full timelines and claims. Works offline.</source>
        <translation>200 miembros inventados con cronologías y reclamaciones completas. Funciona sin conexión.</translation>
    </message>
    <message>
        <source>Needed: nothing. Marked DEMO on every screen</source>
        <translation>Hace falta: nada. Marcado DEMO en cada pantalla</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Abrir demostración</translation>
    </message>
    <message>
        <source>Open downloaded files</source>
        <translation>Abrir archivos descargados</translation>
    </message>
    <message>
        <source>Claims and records you already have, as NDJSON or JSON.</source>
        <translation>Reclamaciones y registros que ya tiene, en NDJSON o JSON.</translation>
    </message>
    <message>
        <source>Needed: the files. They are only read, nothing is kept</source>
        <translation>Hace falta: los archivos. Solo se leen, no se guarda nada</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>System keychain found and working. Saved data will be sealed.</source>
        <translation>Llavero del sistema encontrado y en marcha. Los datos guardados se sellarán.</translation>
    </message>
    <message>
        <source>No system keychain: secrets and data can be kept only until the window is closed.</source>
        <translation>Sin llavero del sistema: los secretos y datos solo se conservan hasta cerrar la ventana.</translation>
    </message>
    <message>
        <source>Load settings file…</source>
        <translation>Cargar archivo de ajustes…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. Its window may be behind this one, asking for a password.</source>
        <translation>Esperando al llavero del sistema. Su ventana puede estar detrás de esta, pidiendo una contraseña.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it before you connect.</source>
        <translation>El llavero del sistema está bloqueado: desbloquéelo antes de conectar.</translation>
    </message>
</context>
<context>
    <name>pax::ui::HoverCard</name>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>New since your last look</source>
        <translation>Nuevo desde su última consulta</translation>
    </message>
    <message>
        <source>Changed since your last look</source>
        <translation>Cambiado desde su última consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1</source>
        <translation>
            <numerusform>%n evento, %1</numerusform>
            <numerusform>%n eventos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>events in a mark</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A click zooms in.</source>
        <translation>Un clic acerca la vista.</translation>
    </message>
</context>
<context>
    <name>pax::ui::Inspector</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Views of this event</source>
        <translation>Vistas de este evento</translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>Elija un evento</translation>
    </message>
    <message>
        <source>Its details, links and raw record show here.</source>
        <translation>Aquí se muestran sus detalles, enlaces y registro sin procesar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>End, as sent</source>
        <translation>Fin, tal como se envió</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>no end was sent</source>
        <translation>no se envió un fin</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>No dibujado</translation>
    </message>
    <message>
        <source>The payer’s decision about this claim is drawn instead</source>
        <translation>En su lugar se dibuja la decisión del pagador sobre esta reclamación</translation>
    </message>
    <message>
        <source>Where this came from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Leído de %1.</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Enlaces %1</translation>
    </message>
    <message>
        <source>The payer links nothing to this record.</source>
        <translation>El pagador no enlaza nada con este registro.</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Count days from this event</source>
        <translation>Contar días desde este evento</translation>
    </message>
    <message>
        <source>Copy these details</source>
        <translation>Copiar estos detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Looking for what belongs to it…</source>
        <translation>Buscando lo que le corresponde…</translation>
    </message>
    <message>
        <source>%1, bytes %2 – %3. Shown as received.</source>
        <translation>%1, bytes %2 – %3. Se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>%1 by the range sent</source>
        <translation>%1 según el intervalo enviado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an event in plain words and its date, as in &quot;Stayed in the hospital for 4 nights, Apr 2 – 6, 2026&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A security label the payer put on this record: %1</source>
        <translation>Una etiqueta de seguridad que el pagador puso en este registro: %1</translation>
    </message>
    <message>
        <source>The payer says that it has this record from there: %1</source>
        <translation>El pagador dice que tiene este registro de ahí: %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Referido</translation>
    </message>
    <message>
        <source>Told by somebody, not done or ordered by the source</source>
        <translation>Contado por alguien, no hecho ni indicado por la fuente</translation>
    </message>
    <message>
        <source>Shortened by the payer</source>
        <translation>Abreviado por el pagador</translation>
    </message>
    <message>
        <source>The payer sent less of this record than it has</source>
        <translation>El pagador envió menos de este registro de lo que tiene</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>not sent; shown as written</source>
        <translation>no enviada; se muestra como está escrito</translation>
    </message>
    <message>
        <source>Status reason</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Status, as sent</source>
        <translation>Estado, tal como se envió</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Where the date stands</source>
        <translation>Dónde está la fecha</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>no name sent</source>
        <translation>sin nombre enviado</translation>
    </message>
    <message>
        <source>Between the two sources</source>
        <translation>Entre las dos fuentes</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <translation>Solo en %1.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Sent by the payer, %1.</source>
        <translation>Enviado por el pagador, %1.</translation>
    </message>
    <message>
        <source>The payer has it “%1”.</source>
        <translation>El pagador lo tiene «%1».</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Relacionado</translation>
    </message>
    <message numerus="yes">
        <source>All %n links</source>
        <translation>
            <numerusform>El único enlace</numerusform>
            <numerusform>Los %n enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pax::ui::JobList</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Requiere a alguien</translation>
    </message>
    <message>
        <source>No exports yet.</source>
        <translation>Aún no hay exportaciones.</translation>
    </message>
    <message>
        <source>No export runs now.</source>
        <translation>Ninguna exportación en curso.</translation>
    </message>
    <message>
        <source>No export needs anybody.</source>
        <translation>Ninguna exportación requiere a nadie.</translation>
    </message>
    <message>
        <source>Disk %1 free</source>
        <translation>Disco: %1 libres</translation>
    </message>
</context>
<context>
    <name>pax::ui::JobPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Settings used</source>
        <translation>Ajustes usados</translation>
    </message>
    <message>
        <source>Views of this export</source>
        <translation>Vistas de esta exportación</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>Abrir reclamaciones</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Archivos %1</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Mensajes %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>panel, what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>todos los miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen member(s)</source>
        <translation>
            <numerusform>%n miembro elegido</numerusform>
            <numerusform>%n miembros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no date limits</source>
        <translation>sin límite de fechas</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>atención %1</translation>
    </message>
    <message>
        <source>full download</source>
        <translation>descarga completa</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>cambios desde %1</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Iniciada %1.</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Iniciada %1 por %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>9 of 14</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) folded</source>
        <translation>
            <numerusform>%n repetición plegada</numerusform>
            <numerusform>%n repeticiones plegadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>last 30 s</source>
        <translation>últimos 30 s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>done near %1</source>
        <translation>lista hacia %1</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Files expire</source>
        <translation>Los archivos caducan</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>fetched at once</source>
        <translation>se bajan enseguida</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos a fecha de</translation>
    </message>
    <message>
        <source>payer’s clock</source>
        <translation>reloj de la aseguradora</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>weakest of all files</source>
        <translation>el más débil de todos</translation>
    </message>
    <message>
        <source>after the last file</source>
        <translation>tras el último archivo</translation>
    </message>
    <message>
        <source>Another program runs this export: %1</source>
        <translation>Otro programa lleva esta exportación: %1</translation>
    </message>
    <message>
        <source>close it, or use it there</source>
        <translation>ciérrelo o úsela allí</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>Ningún archivo ha fallado.</translation>
    </message>
    <message>
        <source>Reads everything again and compares it with what was stored.</source>
        <translation>Lee todo de nuevo y lo compara con lo guardado.</translation>
    </message>
    <message>
        <source>Possible once the export has ended.</source>
        <translation>Posible cuando termine la exportación.</translation>
    </message>
    <message>
        <source>This export holds no claims.</source>
        <translation>Esta exportación no contiene reclamaciones.</translation>
    </message>
    <message>
        <source>It is theirs: allow</source>
        <translation>Es suyo: permitir</translation>
    </message>
    <message>
        <source>Write hand-off folder…</source>
        <translation>Escribir carpeta de entrega…</translation>
    </message>
    <message>
        <source>This export holds no files.</source>
        <translation>Esta exportación no contiene archivos.</translation>
    </message>
    <message>
        <source>Check a hand-off folder…</source>
        <translation>Comprobar una carpeta de entrega…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>pax::ui::JsonView</name>
    <message>
        <source>Find in this record</source>
        <translation>Buscar en este registro</translation>
    </message>
    <message>
        <source>Raw JSON of this record</source>
        <translation>JSON sin procesar de este registro</translation>
    </message>
    <message>
        <source>Copy the whole record</source>
        <translation>Copiar el registro completo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pax::ui::KeyPanel</name>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>EC P-384, ES384</source>
        <translation>EC P-384, ES384</translation>
    </message>
    <message>
        <source>RSA 3072, RS384</source>
        <translation>RSA 3072, RS384</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>Importar clave…</translation>
    </message>
    <message>
        <source>Copy public key set</source>
        <translation>Copiar conjunto de claves públicas</translation>
    </message>
    <message>
        <source>Save public key set…</source>
        <translation>Guardar conjunto de claves públicas…</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copiar como PEM</translation>
    </message>
    <message>
        <source>The public key set is on the clipboard.</source>
        <translation>El conjunto de claves públicas está en el portapapeles.</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>La clave pública está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no key yet. A key that is made here never leaves this computer’s keychain.</source>
        <translation>Aún no hay ninguna clave. Una clave creada aquí nunca sale del llavero de este equipo.</translation>
    </message>
    <message>
        <source>The payer needs the public half: send the key set, or the PEM where they ask for one.</source>
        <translation>El pagador necesita la mitad pública: envíe el conjunto de claves, o el PEM si lo piden así.</translation>
    </message>
    <message>
        <source>To change keys: send the payer the key set, let the new key sign once they have it, then remove the old one.</source>
        <translation>Para cambiar de clave: envíe el conjunto al pagador, haga que firme la nueva cuando la tengan y después quite la anterior.</translation>
    </message>
    <message>
        <source>Sign with key %1</source>
        <translation>Firmar con la clave %1</translation>
    </message>
    <message>
        <source>This key signs</source>
        <translation>Esta clave firma</translation>
    </message>
    <message>
        <source>%1, key id %2</source>
        <translation>%1, id. de clave %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Key id…</source>
        <translation>Id. de clave…</translation>
    </message>
    <message>
        <source>Change the id of key %1</source>
        <translation>Cambiar el id. de la clave %1</translation>
    </message>
    <message>
        <source>Some payers give a key an id of their own</source>
        <translation>Algunos pagadores dan a la clave un id. propio</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>Quitar la clave %1</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Creando una clave…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.der *.json *.jwk *.jwks)</source>
        <translation>Claves (*.pem *.key *.der *.json *.jwk *.jwks)</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Remove the key “%1”?</source>
        <translation>¿Quitar la clave «%1»?</translation>
    </message>
    <message>
        <source>This key signs now. It is destroyed and cannot be brought back; the payer will refuse this connection until another registered key signs.</source>
        <translation>Esta clave firma ahora. Se destruye y no se puede recuperar; el pagador rechazará esta conexión hasta que firme otra clave registrada.</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. Tell the payer to take its public half out of use.</source>
        <translation>Se destruye y no se puede recuperar. Pida al pagador que retire su mitad pública.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id. de clave</translation>
    </message>
    <message>
        <source>The id under which the payer registered this key:</source>
        <translation>El id. con el que el pagador registró esta clave:</translation>
    </message>
    <message>
        <source>Save public key set</source>
        <translation>Guardar conjunto de claves públicas</translation>
    </message>
    <message>
        <source>Key sets (*.json)</source>
        <translation>Conjuntos de claves (*.json)</translation>
    </message>
    <message>
        <source>The public key set is saved.</source>
        <translation>El conjunto de claves públicas está guardado.</translation>
    </message>
    <message>
        <source>It holds nothing secret. Send it to the payer’s onboarding team.</source>
        <translation>No contiene nada secreto. Envíelo al equipo de incorporación del pagador.</translation>
    </message>
    <message>
        <source>The system keychain did not take the key.</source>
        <translation>El llavero del sistema no aceptó la clave.</translation>
    </message>
    <message>
        <source>It can be kept in memory until you close the window; it is never written to a file.</source>
        <translation>Puede quedar en memoria hasta que cierre la ventana; nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar en esta sesión</translation>
    </message>
</context>
<context>
    <name>pax::ui::LabsTab</name>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Find a test</source>
        <translation>Buscar una prueba</translation>
    </message>
    <message>
        <source>Tests to show</source>
        <translation>Pruebas que mostrar</translation>
    </message>
    <message>
        <source>The same test in another unit is a row of its own. Units are never mixed or converted.</source>
        <translation>La misma prueba en otra unidad es una fila propia. Las unidades nunca se mezclan ni se convierten.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all years</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Reference as sent</source>
        <translation>Referencia enviada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>Estancia hospitalaria</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Resultados en una tabla</translation>
    </message>
    <message>
        <source>No labs or vitals in this source</source>
        <translation>No hay análisis ni signos vitales en esta fuente</translation>
    </message>
    <message>
        <source>The payer sent no results. That does not mean that nothing was measured.</source>
        <translation>El pagador no envió resultados. Eso no significa que no se midiera nada.</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en palabras</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n result(s)</source>
        <translation>
            <numerusform>%1 %2, %n resultado</numerusform>
            <numerusform>%1 %2, %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 de %n se muestra</numerusform>
            <numerusform>%1 de %n se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>no result was sent</source>
        <translation>no se envió resultado</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>%1 by the range sent</source>
        <translation>%1 según el intervalo enviado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>pax::ui::LightRow</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Who fixes it</source>
        <translation>Quién lo arregla</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Copy for the help desk</source>
        <translation>Copiar para el soporte del pagador</translation>
    </message>
    <message>
        <source>The payer’s server said: %1</source>
        <translation>El servidor del pagador dijo: %1</translation>
    </message>
    <message>
        <source>Payer’s words</source>
        <translation>Palabras del pagador</translation>
    </message>
    <message>
        <source>Text of the server, as it came. It may name a member; it is never logged.</source>
        <translation>Texto del servidor, tal como llegó. Puede nombrar a un miembro; nunca se anota.</translation>
    </message>
    <message>
        <source>Being tried…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1: being tried</source>
        <translation>%1: probando</translation>
    </message>
</context>
<context>
    <name>pax::ui::LinesView</name>
    <message>
        <source>Lines of the claim</source>
        <translation>Líneas de la reclamación</translation>
    </message>
    <message>
        <source>Not named</source>
        <comment>an entry of an adjudication</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, reasons</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No lines were sent.</source>
        <translation>No se enviaron líneas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Revenue code: %1</source>
        <translation>Código de ingresos: %1</translation>
    </message>
    <message>
        <source>Modifiers: %1</source>
        <translation>Modificadores: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 [%2]: %3</source>
        <comment>an entry, the payer&apos;s own name of it, what it says</comment>
        <translation>%1 [%2]: %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>facturado</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
</context>
<context>
    <name>pax::ui::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>¿La olvidó?</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Fijar y abrir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>Not the right one. Try again in %n second(s).</source>
        <translation>
            <numerusform>No es la correcta. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>No es la correcta. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read out or reset here. Whoever signs in to this computer can delete its entry “lock/passphrase” in the system keychain; a new one is then chosen.</source>
        <translation>Aquí no se puede leer ni restablecer. Quien inicia sesión en este equipo puede borrar su entrada «lock/passphrase» en el llavero del sistema; después se elige una nueva.</translation>
    </message>
    <message>
        <source>Whom to ask: %1.</source>
        <translation>A quién preguntar: %1.</translation>
    </message>
</context>
<context>
    <name>pax::ui::Locker</name>
    <message>
        <source>Everything is hidden. Running exports go on.</source>
        <translation>Todo está oculto. Las exportaciones en curso continúan.</translation>
    </message>
    <message>
        <source>Everything is hidden. Exports wait.</source>
        <translation>Todo está oculto. Las exportaciones esperan.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>No passphrase was set yet. The one you choose now opens this window from here on.</source>
        <translation>Aún no se ha fijado una frase de acceso. La que elija ahora abrirá esta ventana de aquí en adelante.</translation>
    </message>
    <message>
        <source>Not the right one.</source>
        <translation>No es la correcta.</translation>
    </message>
</context>
<context>
    <name>pax::ui::MainWindow</name>
    <message>
        <source>Provider Access Explorer</source>
        <translation>Provider Access Explorer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Ctrl+K: search members, panels, exports and actions
Alt+1 to Alt+5: sections
Ctrl+F: search on this page
F5: ask the payer again
Enter: open, Space: select a member
Timeline: arrows step, + and − zoom, 0 shows all, 1 to 9 hide a lane
Charts: click filters, Ctrl+click adds, Esc clears</source>
        <translation>Ctrl+K: buscar miembros, paneles, exportaciones y acciones
Alt+1 a Alt+5: secciones
Ctrl+F: buscar en esta página
F5: preguntar de nuevo al pagador
Intro: abrir, Espacio: seleccionar un miembro
Cronología: las flechas avanzan, + y − amplían, 0 muestra todo, 1 a 9 ocultan un carril
Gráficos: clic filtra, Ctrl+clic añade, Esc borra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Opening the sealed store; waiting for the keychain…</source>
        <translation>Abriendo el almacén sellado; esperando al llavero…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation>Panel de demostración</translation>
    </message>
    <message>
        <source>Connect to Cigna…</source>
        <translation>Conectar con Cigna…</translation>
    </message>
    <message>
        <source>Connect to another payer…</source>
        <translation>Conectar con otro pagador…</translation>
    </message>
    <message>
        <source>Open downloaded files…</source>
        <translation>Abrir archivos descargados…</translation>
    </message>
    <message>
        <source>Open downloaded files</source>
        <translation>Abrir archivos descargados</translation>
    </message>
    <message>
        <source>NDJSON and JSON files (*.ndjson *.json)</source>
        <translation>Archivos NDJSON y JSON (*.ndjson *.json)</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Abrir el panel de demostración</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Continuar sin el llavero</translation>
    </message>
    <message>
        <source>Until you close the window: nothing is saved on this computer, and the secret has to be entered again.</source>
        <translation>Hasta que cierre la ventana: no se guarda nada en este equipo y hay que volver a introducir el secreto.</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. Its window may be behind this one, asking for a password.</source>
        <translation>Esperando al llavero del sistema. Su ventana puede estar detrás de esta, pidiendo una contraseña.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Load settings file…</source>
        <translation>Cargar archivo de ajustes…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, PRODUCTION or TEST</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pax::ui::MemberHeader</name>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Ask the payer again</source>
        <translation>Preguntar otra vez al pagador</translation>
    </message>
    <message>
        <source>Lay another source over this one</source>
        <translation>Superponer otra fuente a esta</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimir resumen</translation>
    </message>
    <message>
        <source>Member %1 of %2 in payer order</source>
        <translation>Miembro %1 de %2 en el orden del pagador</translation>
    </message>
    <message>
        <source>Age, born</source>
        <translation>Edad, nacimiento</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>yes, date not sent</source>
        <translation>sí, fecha no enviada</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Member id (MB)</source>
        <translation>Id de miembro (MB)</translation>
    </message>
    <message>
        <source>Record no. (MR)</source>
        <translation>N.º de historia (MR)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier (%1)</source>
        <translation>Identificador (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>pax::ui::MemberPage</name>
    <message>
        <source>Asking the payer for the whole record…</source>
        <translation>Pidiendo al pagador el registro completo…</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reading the record, page %1…</source>
        <translation>Leyendo el registro, página %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Revisar acceso</translation>
    </message>
    <message>
        <source>The payer shares no records for this member</source>
        <translation>El pagador no comparte registros de este miembro</translation>
    </message>
    <message>
        <source>The payer did not say why.</source>
        <translation>El pagador no dijo por qué.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Not the whole record.</source>
        <translation>No es el registro completo.</translation>
    </message>
    <message>
        <source>The source stopped before its end; what came is shown.</source>
        <translation>El origen se detuvo antes de su fin; se muestra lo que llegó.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n registro.</numerusform>
            <numerusform>No se pudieron leer %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>En vivo, %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Views of this member</source>
        <translation>Vistas de este miembro</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Labs and vitals</source>
        <translation>Análisis y signos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Raw</source>
        <comment>records as received</comment>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>More is arriving.</source>
        <translation>Sigue llegando más.</translation>
    </message>
    <message>
        <source>Page %1 is here; what came is shown.</source>
        <translation>Ha llegado la página %1; se muestra lo recibido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not the whole record: you stopped the reading.</source>
        <translation>No es el expediente completo: usted detuvo la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came and are shown.</source>
        <translation>
            <numerusform>Llegó %n página y se muestra.</numerusform>
            <numerusform>Llegaron %n páginas y se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the whole record: %1</source>
        <translation>No es el expediente completo: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The rest is shown; the Raw tab names them.</source>
        <translation>El resto se muestra; la pestaña Sin procesar los nombra.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open from the export of %1</source>
        <translation>Abrir desde la exportación de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer sent</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n que ya no se envía</numerusform>
            <numerusform>%n que ya no se envían</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your last look, %1:</source>
        <translation>Desde su última consulta, %1:</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Lo que ya no está</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No longer sent</source>
        <translation>Ya no se envía</translation>
    </message>
    <message>
        <source>The payer sent these when you looked last, and does not now:</source>
        <translation>El pagador envió esto cuando usted lo consultó por última vez, y ahora no:</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Show the first source alone</source>
        <translation>Mostrar solo la primera fuente</translation>
    </message>
    <message>
        <source>The payer’s live record</source>
        <translation>El expediente en vivo del pagador</translation>
    </message>
    <message>
        <source>The export of %1</source>
        <translation>La exportación de %1</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Lay a file over this record</source>
        <translation>Superponer un archivo a este expediente</translation>
    </message>
    <message>
        <source>NDJSON and JSON files (*.ndjson *.json)</source>
        <translation>Archivos NDJSON y JSON (*.ndjson *.json)</translation>
    </message>
    <message>
        <source>Reading the second source…</source>
        <translation>Leyendo la segunda fuente…</translation>
    </message>
    <message>
        <source>1: %1, 2: %2</source>
        <translation>1: %1, 2: %2</translation>
    </message>
    <message>
        <source>Two sources, one over the other.</source>
        <translation>Dos fuentes, una sobre otra.</translation>
    </message>
    <message>
        <source>Only in %1: %2. Only in %3: %4. In both, but different: %5.</source>
        <translation>Solo en %1: %2. Solo en %3: %4. En ambas, pero distinto: %5.</translation>
    </message>
    <message>
        <source>Saved outside this program.</source>
        <translation>Guardado fuera de este programa.</translation>
    </message>
    <message>
        <source>The file is not sealed: anybody who can open it can read it.</source>
        <translation>El archivo no está sellado: quien pueda abrirlo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>pax::ui::MessageFoot</name>
    <message>
        <source>Messages, worst first</source>
        <translation>Mensajes, primero lo peor</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>A quién le toca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Ver los %1</translation>
    </message>
</context>
<context>
    <name>pax::ui::MessageTable</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Messages, worst first</source>
        <translation>Mensajes, primero lo peor</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>A quién le toca: %1</translation>
    </message>
</context>
<context>
    <name>pax::ui::NewExportDialog</name>
    <message>
        <source>New export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>%1, %2 members</source>
        <translation>%1, %2 miembros</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Choose types…</source>
        <translation>Elegir tipos…</translation>
    </message>
    <message>
        <source>Resource types, separated by commas</source>
        <translation>Tipos de recurso, separados por comas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidos: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Only what changed since a day</source>
        <translation>Solo lo que cambió desde un día</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde</translation>
    </message>
    <message>
        <source>Records the payer added or changed after this day, whatever the date of care.</source>
        <translation>Registros que el pagador añadió o cambió después de este día, sea cual sea la fecha de atención.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>As the server describes it</source>
        <translation>Como lo describe el servidor</translation>
    </message>
    <message>
        <source>Chosen from the server’s own description unless you name one.</source>
        <translation>Se elige según la descripción del servidor, salvo que nombre una.</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Runs in the background. Safe to close this window.</source>
        <translation>Trabaja en segundo plano. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start export</source>
        <translation>Iniciar exportación</translation>
    </message>
    <message>
        <source>Claims and prior authorizations only.</source>
        <translation>Solo reclamaciones y autorizaciones previas.</translation>
    </message>
    <message>
        <source>Who is in the panel, with coverage.</source>
        <translation>Quién está en el panel, con su cobertura.</translation>
    </message>
    <message>
        <source>FHIR resource types, separated by commas.</source>
        <translation>Tipos de recurso FHIR, separados por comas.</translation>
    </message>
    <message>
        <source>Every record the payer shares about these members.</source>
        <translation>Todos los registros que el pagador comparte de estos miembros.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>The pass renews itself.</source>
        <translation>El pase se renueva solo.</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Sesión no iniciada todavía</translation>
    </message>
    <message>
        <source>Signing in is the first step of the export.</source>
        <translation>Iniciar sesión es el primer paso de la exportación.</translation>
    </message>
    <message>
        <source>An export of this panel is running</source>
        <translation>Hay una exportación de este panel en marcha</translation>
    </message>
    <message>
        <source>The payer may refuse a second one until it ends.</source>
        <translation>El pagador puede rechazar una segunda hasta que termine.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>There is no keychain: the data goes when the window closes.</source>
        <translation>No hay llavero: los datos se van al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Last export of this panel</source>
        <translation>Última exportación de este panel</translation>
    </message>
    <message>
        <source>%1 will be sealed on this computer.</source>
        <translation>%1 se sellará en este equipo.</translation>
    </message>
</context>
<context>
    <name>pax::ui::NewPassphrase</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Several words are easy to remember and hard to guess. It cannot be read out or reset by anybody.</source>
        <translation>
            <numerusform>Al menos %n carácter. Varias palabras son fáciles de recordar y difíciles de adivinar. Nadie puede leerla ni restablecerla.</numerusform>
            <numerusform>Al menos %n caracteres. Varias palabras son fáciles de recordar y difíciles de adivinar. Nadie puede leerla ni restablecerla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than %n characters.</source>
        <translation>
            <numerusform>Tiene menos de %n carácter.</numerusform>
            <numerusform>Tiene menos de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>pax::ui::PanelIdsPage</name>
    <message>
        <source>Some payers list your panels, others know them by ids from your contract. Enter those you have, one a line; a name of your own may follow after a comma. You can leave this empty and add panels later.</source>
        <translation>Algunos pagadores muestran sus paneles; otros los conocen por los id. de su contrato. Escriba los que tenga, uno por línea; tras una coma puede seguir un nombre propio. Puede dejarlo vacío y añadir paneles más tarde.</translation>
    </message>
    <message>
        <source>Group ids, one a line</source>
        <translation>Id. de grupo, uno por línea</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>No panel yet</source>
        <translation>Aún no hay paneles</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n paneles</numerusform>
        </translation>
    </message>
    <message>
        <source>Group ids from a file</source>
        <translation>Id. de grupo desde un archivo</translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>Tablas y texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Group ids</source>
        <translation>Id. de grupo</translation>
    </message>
</context>
<context>
    <name>pax::ui::PanelsPage</name>
    <message>
        <source>Attributed</source>
        <translation>Atribuido</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cotejado</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>Not a panel</source>
        <translation>No es un panel</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>the payer&apos;s list is final</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the payer still works on the list</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the payer&apos;s list is a draft</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Roster export</source>
        <translation>Exportación de lista</translation>
    </message>
    <message>
        <source>Full export</source>
        <translation>Exportación completa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Filter panels</source>
        <translation>Filtrar paneles</translation>
    </message>
    <message>
        <source>Refresh roster</source>
        <translation>Actualizar lista</translation>
    </message>
    <message>
        <source>Export panel…</source>
        <translation>Exportar panel…</translation>
    </message>
    <message>
        <source>Search any column</source>
        <translation>Buscar en cualquier columna</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>Show inactive</source>
        <translation>Mostrar inactivos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>Abrir cronología</translation>
    </message>
    <message>
        <source>Copy member id</source>
        <translation>Copiar id de miembro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy member ids</source>
        <translation>Copiar ids de miembro</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Exportar selección…</translation>
    </message>
    <message>
        <source>Reading the payer’s panels…</source>
        <translation>Leyendo los paneles del pagador…</translation>
    </message>
    <message>
        <source>Signing in and reading panels…</source>
        <translation>Iniciando sesión y leyendo paneles…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check access</source>
        <translation>Revisar acceso</translation>
    </message>
    <message>
        <source>Panels not read</source>
        <translation>Paneles no leídos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) come from the payer’s list.</source>
        <translation>
            <numerusform>%n panel viene de la lista del pagador.</numerusform>
            <numerusform>%n paneles vienen de la lista del pagador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand.</source>
        <comment>panels</comment>
        <translation>
            <numerusform>%n escrito a mano.</numerusform>
            <numerusform>%n escritos a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer active.</source>
        <comment>panels</comment>
        <translation>
            <numerusform>%n ya no está activo.</numerusform>
            <numerusform>%n ya no están activos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panels</source>
        <translation>Sin paneles</translation>
    </message>
    <message>
        <source>The payer lists no panels for these credentials</source>
        <translation>El pagador no lista paneles para estas credenciales</translation>
    </message>
    <message>
        <source>That is normal with some payers. Use a group id from your contract or onboarding mail.</source>
        <translation>Es normal con algunos pagadores. Use un id de grupo de su contrato o correo de alta.</translation>
    </message>
    <message>
        <source>Reading the roster of %1…</source>
        <translation>Leyendo la lista de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Roster not read</source>
        <translation>Lista no leída</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Read roster</source>
        <translation>Leer lista</translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>List status: %1</source>
        <translation>Estado de la lista: %1</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Atribuido a</translation>
    </message>
    <message>
        <source>Contract period</source>
        <translation>Periodo del contrato</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1 listed, %2 active</source>
        <translation>%1 en la lista, %2 activos</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Excluidos por decisión propia</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), not named</source>
        <translation>
            <numerusform>%n miembro, sin nombrar</numerusform>
            <numerusform>%n miembros, sin nombrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated by payer</source>
        <translation>Actualizado por el pagador</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se pueden abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n by identifier only</source>
        <comment>members of a panel</comment>
        <translation>
            <numerusform>%n solo por identificador</numerusform>
            <numerusform>%n solo por identificador</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>The payer lists no members here</source>
        <translation>El pagador no lista miembros aquí</translation>
    </message>
    <message>
        <source>The list may not be published yet, the contract period may be over, or the group belongs to another client. The payer gave no reason.</source>
        <translation>Puede que la lista no esté publicada, que el periodo del contrato haya terminado o que el grupo sea de otro cliente. El pagador no dio motivo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>No member matches these filters</source>
        <translation>Ningún miembro coincide con estos filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are in the panel.</source>
        <translation>
            <numerusform>Hay %n miembro en el panel.</numerusform>
            <numerusform>Hay %n miembros en el panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) selected</source>
        <translation>
            <numerusform>%n miembro seleccionado</numerusform>
            <numerusform>%n miembros seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrados</translation>
    </message>
    <message>
        <source>Not shareable</source>
        <translation>No se pueden compartir</translation>
    </message>
    <message>
        <source>The payer prepares every record of every member, which can take minutes to hours.</source>
        <translation>El pagador prepara todos los registros de todos los miembros, lo que puede tardar de minutos a horas.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n request(s) and space on this computer.</source>
        <translation>
            <numerusform>Requiere cerca de %n solicitud y espacio en este equipo.</numerusform>
            <numerusform>Requiere cerca de %n solicitudes y espacio en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The panel has %n member(s).</source>
        <translation>
            <numerusform>El panel tiene %n miembro.</numerusform>
            <numerusform>El panel tiene %n miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is in this panel takes a full export</source>
        <translation>Saber quién está en este panel requiere una exportación completa</translation>
    </message>
    <message>
        <source>This server does not list members in a lighter way.</source>
        <translation>Este servidor no ofrece una forma más ligera de listar a los miembros.</translation>
    </message>
    <message>
        <source>Export and read the roster</source>
        <translation>Exportar y leer la lista</translation>
    </message>
    <message>
        <source>More about these members takes a full export.</source>
        <translation>Saber más de estos miembros requiere una exportación completa.</translation>
    </message>
</context>
<context>
    <name>pax::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Frase de acceso del bloqueo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de acceso</translation>
    </message>
    <message>
        <source>It opens this window after it was locked.</source>
        <translation>Abre esta ventana después de bloquearla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Fijar frase de acceso</translation>
    </message>
    <message>
        <source>The passphrase until now is not the right one.</source>
        <translation>La frase de acceso actual no es correcta.</translation>
    </message>
</context>
<context>
    <name>pax::ui::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
</context>
<context>
    <name>pax::ui::PayerPage</name>
    <message>
        <source>Payers and kinds of servers</source>
        <translation>Pagadores y tipos de servidor</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keys and saved data go by this name, so it stays.</source>
        <translation>Las claves y los datos guardados llevan este nombre, por eso no cambia.</translation>
    </message>
    <message>
        <source>No address is published for this environment. It is in the mail of the payer’s onboarding team; you enter it in the next step.</source>
        <translation>No hay dirección publicada para este entorno. Está en el correo del equipo de incorporación del pagador; la indica en el paso siguiente.</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Soporte</translation>
    </message>
</context>
<context>
    <name>pax::ui::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>pax::ui::RawTab</name>
    <message>
        <source>Find in all records</source>
        <translation>Buscar en todos los registros</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came more than once and are shown once.</source>
        <translation>
            <numerusform>%n registro llegó más de una vez y se muestra una vez.</numerusform>
            <numerusform>%n registros llegaron más de una vez y se muestran una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>%n entrada no se pudo leer.</numerusform>
            <numerusform>%n entradas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 de %n registro</numerusform>
            <numerusform>%1 de %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bytes %2 – %3. Shown as received.</source>
        <translation>%1, bytes %2 – %3. Se muestra tal como se recibió.</translation>
    </message>
</context>
<context>
    <name>pax::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why do you need this?</source>
        <translation>¿Por qué lo necesita?</translation>
    </message>
    <message>
        <source>A rule of your organization asks for a reason before you %1. It is written into the audit record.</source>
        <extracomment>%1: what somebody wants to do, as &quot;open records of members&quot;</extracomment>
        <translation>Una regla de su organización pide un motivo antes de %1. Se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Choose one, or write your own</source>
        <translation>Elija uno o escriba el suyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give reason</source>
        <translation>Dar motivo</translation>
    </message>
</context>
<context>
    <name>pax::ui::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Copy as curl, no secrets</source>
        <translation>Copiar como curl, sin secretos</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar solicitudes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address, ids masked</source>
        <translation>Dirección, ids ocultos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>in this session, %1</source>
        <translation>en esta sesión, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Status %1, %2 in %3 ms</source>
        <translation>Estado %1, %2 en %3 ms</translation>
    </message>
    <message>
        <source>None: %1, after %2 ms</source>
        <translation>Ninguna: %1, tras %2 ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>with the sign-in pass</source>
        <translation>con el pase de sesión</translation>
    </message>
    <message>
        <source>the server gave none</source>
        <translation>el servidor no dio ninguno</translation>
    </message>
</context>
<context>
    <name>pax::ui::RowModel</name>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
</context>
<context>
    <name>pax::ui::ServerPage</name>
    <message>
        <source>FHIR address</source>
        <translation>Dirección FHIR</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Preguntar al servidor</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Left empty, the server is asked at each start</source>
        <translation>Si queda vacía, se pregunta al servidor en cada inicio</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Lo que dice el servidor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades propias</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>Elegir un archivo de autoridades de certificación</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Elegir un certificado de cliente</translation>
    </message>
    <message>
        <source>Use only the three documented operations</source>
        <translation>Usar solo las tres operaciones documentadas</translation>
    </message>
    <message>
        <source>Description, whole record and export, without options: what the payer’s published document promises, and nothing else.</source>
        <translation>Descripción, historial completo y exportación, sin opciones: lo que promete el documento publicado del pagador y nada más.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The server does not describe itself.</source>
        <translation>El servidor no se describe.</translation>
    </message>
    <message>
        <source>That is normal with some payers. Enter the sign-in address they gave you.</source>
        <translation>Es normal con algunos pagadores. Escriba la dirección de inicio de sesión que le dieron.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No lo dice</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>FHIR %1</source>
        <translation>FHIR %1</translation>
    </message>
    <message>
        <source>%1 is the payer’s sign-in server: the secret may be sent there</source>
        <translation>%1 es el servidor de inicio de sesión del pagador: se le puede enviar el secreto</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Certificates with key (*.p12 *.pfx *.pem)</source>
        <translation>Certificados con clave (*.p12 *.pfx *.pem)</translation>
    </message>
    <message>
        <source>Only those this computer trusts</source>
        <translation>Solo las que este equipo considera fiables</translation>
    </message>
    <message>
        <source>%1, good until %2</source>
        <translation>%1, válido hasta %2</translation>
    </message>
    <message>
        <source>None; few payers want one</source>
        <translation>Ninguno; pocos pagadores lo piden</translation>
    </message>
</context>
<context>
    <name>pax::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation>Un idioma nuevo se muestra al iniciar la próxima vez.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>I am a</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>Set by the rules of your organization.</source>
        <translation>Fijado por las reglas de su organización.</translation>
    </message>
    <message>
        <source>Set by the rules of your organization. Whom to ask: %1.</source>
        <translation>Fijado por las reglas de su organización. A quién preguntar: %1.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) untouched</source>
        <translation>
            <numerusform>Tras %n minuto sin uso</numerusform>
            <numerusform>Tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>Fijar frase de acceso…</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Frase de acceso del bloqueo</translation>
    </message>
    <message>
        <source>Until somebody deletes them</source>
        <translation>Hasta que alguien las elimine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep finished exports</source>
        <translation>Conservar exportaciones terminadas</translation>
    </message>
    <message>
        <source>A rule of your organization sets this; whoever manages this computer can change it.</source>
        <translation>Lo fija una regla de su organización; puede cambiarlo quien administra este equipo.</translation>
    </message>
    <message>
        <source>Older ones are destroyed with their keys, and the audit record says so. The payer’s data is not touched.</source>
        <translation>Las más antiguas se destruyen con sus claves y el registro de auditoría lo anota. Los datos de la aseguradora no se tocan.</translation>
    </message>
</context>
<context>
    <name>pax::ui::SettingsUsed</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>panel name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything the payer shares</source>
        <translation>Todo lo que comparte la aseguradora</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>All of the panel</source>
        <translation>Todos los del panel</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambios desde</translation>
    </message>
    <message>
        <source>No limit: the whole history</source>
        <translation>Sin límite: todo el historial</translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation>Cambios hasta</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>Fecha de atención</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Chosen from the server’s description</source>
        <translation>Elegida según la descripción del servidor</translation>
    </message>
    <message>
        <source>Kind of export</source>
        <translation>Clase de exportación</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>Pedida con</translation>
    </message>
    <message>
        <source>When done</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>Once everything is verified, the payer is told that its files can go</source>
        <translation>Cuando todo esté verificado, se avisa a la aseguradora de que puede borrar sus archivos</translation>
    </message>
    <message>
        <source>The payer keeps its files until they expire</source>
        <translation>La aseguradora conserva sus archivos hasta que caducan</translation>
    </message>
    <message>
        <source>Files need the sign-in</source>
        <translation>Los archivos requieren el acceso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos a fecha de</translation>
    </message>
    <message>
        <source>A next export can start from</source>
        <translation>La próxima exportación puede partir de</translation>
    </message>
    <message>
        <source>Start requests</source>
        <translation>Peticiones de inicio</translation>
    </message>
    <message>
        <source>%1, of which %2 uncertain after a crash</source>
        <translation>%1, de ellas %2 inciertas tras una caída</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
</context>
<context>
    <name>pax::ui::SignInPage</name>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Rights to ask for</source>
        <translation>Permisos que se piden</translation>
    </message>
    <message>
        <source>None is asked for</source>
        <translation>No se pide ninguno</translation>
    </message>
    <message>
        <source>Rights (scopes)</source>
        <translation>Permisos (scopes)</translation>
    </message>
    <message>
        <source>Separated by spaces. Leave it as it is unless the payer named others; empty asks for none.</source>
        <translation>Separados por espacios. Déjelo así salvo que el pagador haya indicado otros; vacío no pide ninguno.</translation>
    </message>
    <message>
        <source>Unchanged; it is never shown</source>
        <translation>Sin cambios; nunca se muestra</translation>
    </message>
    <message>
        <source>Goes into the system keychain only</source>
        <translation>Va solo al llavero del sistema</translation>
    </message>
    <message>
        <source>The server takes this way.</source>
        <translation>El servidor acepta esta forma.</translation>
    </message>
    <message>
        <source>The server does not list this way of signing in.</source>
        <translation>El servidor no menciona esta forma de iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>pax::ui::StatePanel</name>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Who fixes it</source>
        <translation>Quién lo arregla</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para soporte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>pax::ui::StepStrip</name>
    <message>
        <source>Asking the payer</source>
        <translation>Preguntando a la aseguradora</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Payer prepares</source>
        <translation>La prepara la aseguradora</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Step %1 of %2, now: %3</source>
        <translation>Paso %1 de %2, ahora: %3</translation>
    </message>
    <message>
        <source>Step %1, behind: %2</source>
        <translation>Paso %1, hecho: %2</translation>
    </message>
    <message>
        <source>Step %1, to come: %2</source>
        <translation>Paso %1, por venir: %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>pax::ui::SummaryColumn</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>date not sent</source>
        <translation>fecha no enviada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>se acabó</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>y %n más en la tabla</numerusform>
            <numerusform>y %n más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message>
        <source>None in this source</source>
        <translation>Ninguno en este origen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>supply left</source>
        <translation>suministro restante</translation>
    </message>
    <message>
        <source>None active in this source</source>
        <translation>Ninguno activo en este origen</translation>
    </message>
    <message>
        <source>Last five contacts</source>
        <translation>Últimos cinco contactos</translation>
    </message>
    <message>
        <source>Open prior authorizations</source>
        <translation>Autorizaciones previas abiertas</translation>
    </message>
    <message>
        <source>Not in this source</source>
        <translation>No está en este origen</translation>
    </message>
    <message>
        <source>No records of: %1.</source>
        <translation>Sin registros de: %1.</translation>
    </message>
    <message>
        <source>The source stopped before its end: more may exist.</source>
        <translation>El origen se detuvo antes de su fin: puede haber más.</translation>
    </message>
    <message>
        <source>Absence does not mean it did not happen.</source>
        <translation>La ausencia no significa que no ocurriera.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>last of each</source>
        <translation>la última de cada una</translation>
    </message>
</context>
<context>
    <name>pax::ui::TimelineTab</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show dates again</source>
        <translation>Mostrar fechas otra vez</translation>
    </message>
    <message>
        <source>Days are counted from the chosen event; this shows dates again</source>
        <translation>Los días se cuentan desde el evento elegido; esto muestra fechas otra vez</translation>
    </message>
    <message>
        <source>Back to the range before (Escape)</source>
        <translation>Volver al intervalo anterior (Escape)</translation>
    </message>
    <message>
        <source>Forward to the next range (Shift+Escape)</source>
        <translation>Avanzar al intervalo siguiente (Mayús+Escape)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole history</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole history (0)</source>
        <translation>Mostrar toda la historia (0)</translation>
    </message>
    <message>
        <source>Go to the first event without a place on the line</source>
        <translation>Ir al primer evento sin lugar en la línea</translation>
    </message>
    <message>
        <source>Undated %1</source>
        <translation>Sin fecha %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 de %n se muestra</numerusform>
            <numerusform>%1 de %n se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) are empty</source>
        <translation>
            <numerusform>%n carril está vacío</numerusform>
            <numerusform>%n carriles están vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Count days from this event</source>
        <translation>Contar días desde este evento</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Mostrar todos los carriles</translation>
    </message>
</context>
<context>
    <name>pax::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Left and right step from event to event, up and down from lane to lane; the table below shows the same events.</source>
        <translation>Izquierda y derecha pasan de evento a evento, arriba y abajo de carril a carril; la tabla de abajo muestra los mismos eventos.</translation>
    </message>
</context>
<context>
    <name>pax::ui::TopBar</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Datos a fecha de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Sin conexión todavía</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>pax::ui::TotalsStrip</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>all units as sent</source>
        <translation>todas las unidades como se enviaron</translation>
    </message>
    <message>
        <source>Billed, allowed, paid</source>
        <translation>Facturado, permitido, pagado</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>no suministrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 estimated</source>
        <comment>how many claims have the amount, of how many it is estimated</comment>
        <translation>%1, %2 estimados</translation>
    </message>
</context>
<context>
    <name>pax::ui::TrendCard</name>
    <message>
        <source>upper filled, lower hollow</source>
        <translation>superior lleno, inferior hueco</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>resultados en palabras</translation>
    </message>
    <message>
        <source>no reference sent</source>
        <translation>sin referencia enviada</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message numerus="yes">
        <source>reference %1 and %n more</source>
        <translation>
            <numerusform>referencia %1 y %n más</numerusform>
            <numerusform>referencia %1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>no result was sent</source>
        <translation>no se envió resultado</translation>
    </message>
</context>
<context>
    <name>pax::ui::TryPage</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It cannot be tried like this</source>
        <translation>Así no se puede probar</translation>
    </message>
    <message>
        <source>Who fixes it: %1</source>
        <translation>Quién lo arregla: %1</translation>
    </message>
    <message>
        <source>Something is not right yet. You can save it all the same and mend it later.</source>
        <translation>Algo no está bien todavía. Puede guardarla de todos modos y arreglarlo más tarde.</translation>
    </message>
    <message>
        <source>All that could be tried passed.</source>
        <translation>Todo lo que se pudo probar está bien.</translation>
    </message>
    <message>
        <source>The payer does not grant these rights.</source>
        <translation>El pagador no concede estos permisos.</translation>
    </message>
    <message>
        <source>Try others:</source>
        <translation>Pruebe otros:</translation>
    </message>
    <message>
        <source>Nothing is saved and no export is started while this runs.</source>
        <translation>Mientras tanto no se guarda nada ni se inicia ninguna exportación.</translation>
    </message>
</context>
<context>
    <name>pax::ui::ValuePopup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Values and how many claims have each</source>
        <translation>Valores y cuántas reclamaciones tiene cada uno</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More: type to find them</source>
        <translation>Hay más: escriba para encontrarlos</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a value and how many claims have it</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>pax::ui::WorkspaceView</name>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>Go to panels</source>
        <translation>Ir a paneles</translation>
    </message>
    <message>
        <source>Go to exports</source>
        <translation>Ir a exportaciones</translation>
    </message>
    <message>
        <source>Go to claims</source>
        <translation>Ir a reclamaciones</translation>
    </message>
    <message>
        <source>Go to access</source>
        <translation>Ir a acceso</translation>
    </message>
    <message>
        <source>Go to audit</source>
        <translation>Ir a auditoría</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nueva exportación…</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Añadir un grupo…</translation>
    </message>
    <message>
        <source>Open claims from files…</source>
        <translation>Abrir reclamaciones de archivos…</translation>
    </message>
</context>
</TS>
