# cmake -DSOURCE=… -DNAME=models/… -DOUTPUT=… -P plant.cmake: a copy of one of our sources with the faults of mutants.cmake.
file(READ ${SOURCE} text)
set(registry "")
set(count 0)

# A fault: where NAME is this source and `original` stands in it exactly once, `replacement` takes its place. PLANTED
# asks there whether the fault is switched on. A fault that does not fit any more is told by the tests, not by the build.
function(mutant fault name original replacement)
    if(NOT name STREQUAL NAME)
        return()
    endif()
    string(FIND "${text}" "${original}" first)
    string(FIND "${text}" "${original}" last REVERSE)
    set(fits false)
    if(first GREATER -1 AND first EQUAL last)
        set(fits true)
        string(REPLACE "PLANTED" "yagura::testing::isPlanted(\"${fault}\")" planted "${replacement}")
        string(REPLACE "${original}" "${planted}" text "${text}")
    endif()
    string(APPEND registry "const yagura::testing::PlantedCopy s_planted${count}(\"${fault}\", ${fits});\n")
    math(EXPR count "${count} + 1")
    set(text "${text}" PARENT_SCOPE)
    set(registry "${registry}" PARENT_SCOPE)
    set(count ${count} PARENT_SCOPE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/mutants.cmake)
file(WRITE ${OUTPUT} "#include \"simulation/planted.h\"\n${text}\nnamespace {\n${registry}}\n")
