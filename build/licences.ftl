<#-- One line a library, columns separated by tabs; LicencesTest in cli reads it. -->
<#list dependencyMap as entry>
${entry.key.groupId}:${entry.key.artifactId}	${entry.key.version}	${entry.key.name}	${entry.value?join("|")}
</#list>
